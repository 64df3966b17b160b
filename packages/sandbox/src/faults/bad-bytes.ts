import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "../http/answer.ts";
import { encode } from "../http/write-answer.ts";
import type { FaultName } from "./fault-catalogue.ts";
import type { FaultOptions } from "./fault-options.ts";

const levels = 100_000;

/** The body that a fault puts in place of the answer's; undefined for a fault that has none. */
export function insteadOf(fault: FaultName, usual: Buffer): string | Buffer | undefined {
  switch (fault) {
    case "empty-answer":
      return "";
    case "empty-object":
      return "{}";
    case "empty-list":
      return "[]";
    case "null-answer":
      return "null";
    case "broken-json":
      return usual.subarray(0, usual.length / 2);
    case "foreign-json":
      return '{"error":{"code":5,"message":"no such service"}}';
    case "deep-json":
      return `{"data":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    default:
      return undefined;
  }
}

/** Sends an answer up to a byte of its body, and tells when that has been handed to the network. */
export function someOf(
  response: ServerResponse,
  answer: Answer,
  atByte: number | undefined,
  sent: () => void,
): void {
  const { headers, content } = encode(answer);
  const end = Math.min(atByte ?? content.length / 2, content.length - 1);
  response.writeHead(answer.status, { "content-length": content.length, ...headers });
  // An empty piece would not be written at all, nor told of.
  response.flushHeaders();
  if (Math.floor(end) > 0) response.write(content.subarray(0, end), sent);
  else setImmediate(sent);
}

/** Sends an answer a few bytes at a time, until the client has left or the sandbox closes. */
export async function pieceByPiece(
  response: ServerResponse,
  answer: Answer,
  { bytesAtOnce = 16, delay = 100 }: Partial<FaultOptions>,
  ending: AbortSignal,
): Promise<void> {
  const { headers, content } = encode(answer);
  response.writeHead(answer.status, { ...headers, "content-length": content.length });
  response.flushHeaders();
  for (let at = 0; at < content.length; at += bytesAtOnce) {
    await sleep(delay, undefined, { signal: ending });
    if (response.destroyed) return;
    response.write(content.subarray(at, at + bytesAtOnce));
  }
  response.end();
}

/** Sends an answer whose JSON text never ends, as fast as the client reads. */
export function endlessly(response: ServerResponse, { status }: Answer): void {
  const piece = "a".repeat(65_536);
  const write = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.writeHead(status, { "content-type": "application/json" });
  response.on("drain", write);
  response.write('{"status":"success","message":"');
  write();
}
