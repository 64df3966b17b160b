import { Agent, request as send } from "node:http";
import { buffer } from "node:stream/consumers";
import { startServer, type TestServer } from "@proofylink/testing";
import type { AnsweredMessage, AskedMessage, Json } from "./message.ts";

/** What a bug does. A server that has it remembers things in `memory`. */
export interface Bug {
  /** Changes the request, or answers it without the sandbox; "hang" and "reset" never answer. */
  readonly asked?: (
    asked: AskedMessage,
    memory: Json,
  ) => AskedMessage | AnsweredMessage | "hang" | "reset";
  /** Changes the answer. */
  readonly answered?: (
    answer: AnsweredMessage,
    asked: AskedMessage,
    memory: Json,
  ) => AnsweredMessage;
  /** Milliseconds that answers to a path are held back. */
  readonly delay?: (asked: AskedMessage) => number;
}

/** The sandbox at `url` with a bug in front of it. */
export function plant(url: string, bug: Bug): Promise<TestServer> {
  const agent = new Agent({ keepAlive: true });
  const memory: Json = {};
  return startServer(async (request, response) => {
    const { pathname, searchParams } = new URL(`http://bug${request.url}`);
    const asked: AskedMessage = {
      method: request.method ?? "GET",
      path: pathname,
      query: searchParams,
      headers: request.headers as Record<string, string>,
      body: await buffer(request),
    };
    const next = bug.asked?.(asked, memory) ?? asked;
    if (next === "hang") return;
    if (next === "reset") return void request.socket.destroy();
    const plain = "status" in next ? next : await forward(url, agent, next, request.url ?? "/");
    const answer = bug.answered?.(plain, asked, memory) ?? plain;
    const { "transfer-encoding": _, connection: __, ...headers } = answer.headers;
    const write = () =>
      response
        .writeHead(answer.status, { ...headers, "content-length": answer.body.length })
        .end(answer.body);
    const delay = bug.delay?.(asked) ?? 0;
    if (delay > 0) setTimeout(write, delay);
    else write();
  });
}

function forward(
  url: string,
  agent: Agent,
  { method, headers, body }: AskedMessage,
  path: string,
): Promise<AnsweredMessage> {
  return new Promise((resolve, reject) => {
    const { host: _, connection: __, ...kept } = headers;
    const length = kept["content-length"] === undefined ? {} : { "content-length": body.length };
    const request = send(url + path, { agent, method, headers: { ...kept, ...length } });
    request.on("error", reject);
    request.on("response", async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        body: await buffer(response),
      });
    });
    request.end(body);
  });
}
