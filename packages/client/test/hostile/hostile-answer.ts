import { goodAnswer } from "./good-answers.ts";
import type { Hit } from "./raw-server.ts";

/** Something that a server, or whatever stands in its place, says instead of an answer of the API. */
export interface HostileAnswer {
  /** Only a time-out ends it. */
  readonly stalls?: boolean;
  /** Its status proves that nothing was created. */
  readonly rejects?: boolean;
  play(hit: Hit): void;
}

/** By what they are, in words for a table. */
export type HostileAnswers = Readonly<Record<string, HostileAnswer>>;

/** The status of a success: 201 for a create, 200 for anything else. */
export function successLine({ method }: Hit): string {
  return method === "POST" ? "HTTP/1.1 201 Created" : "HTTP/1.1 200 OK";
}

/** The API's answer to this request, as text. */
export function goodText({ method, path }: Hit): string {
  return JSON.stringify(goodAnswer(method, path));
}

/** A well-formed answer. */
export function answer(
  hit: Hit,
  body: string | Uint8Array,
  headers: readonly string[] = ["content-type: application/json"],
  statusLine = successLine(hit),
): void {
  const length = `content-length: ${Buffer.byteLength(body)}`;
  hit.socket.write([statusLine, ...headers, length, "", ""].join("\r\n"));
  hit.socket.write(body);
}

/** Bytes as they are, and then the end of the connection. */
export function lastWords({ socket }: Hit, bytes: string): void {
  socket.end(bytes, "latin1");
}

export const page = "<!DOCTYPE html><html><head><title>Login</title></head><body></body></html>";
