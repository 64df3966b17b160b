import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { startServer, type TestServer } from "@proofylink/testing";
import { seeds } from "./seeds.ts";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface FakeApi extends TestServer {
  readonly requests: readonly SeenRequest[];
  /** The environment that points the program here. */
  readonly env: Readonly<Record<string, string>>;
}

/** Answers one request; the list is worked off, its last one answers all the rest. */
export type Answer = (response: ServerResponse) => void;

/** Answers by "METHOD /path", the path without `/api/v1/external` and without its query. */
export type Script = Readonly<Record<string, Answer | readonly Answer[]>>;

// biome-ignore lint/suspicious/noExplicitAny: tests bend examples into shapes that no type allows.
type ExampleBody = any;

/** The answer of an example in the spec, changed where the test wants it. */
export function example(
  name: string,
  status = 200,
  change: (body: ExampleBody) => void = () => {},
): Answer {
  const file = new URL(`../../../../spec/examples/${name}.json`, import.meta.url);
  const body = JSON.parse(readFileSync(file, "utf8")).value;
  change(body);
  return json(status, body);
}

export function json(status: number, body: unknown): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
}

/** A server of the API's shape whose every answer is written by the test. */
export async function startFakeApi(script: Script): Promise<FakeApi> {
  const requests: SeenRequest[] = [];
  const counts = new Map<string, number>();
  const server = await startServer(async (request, response) => {
    const seen = await remember(request);
    requests.push(seen);
    const key = `${seen.method} ${seen.path.replace("/api/v1/external", "").replace(/\?.*/, "")}`;
    const answers = [script[key] ?? json(404, { message: "no route" })].flat();
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    answers[Math.min(count, answers.length - 1)]?.(response);
  });
  const env = { PROOFYLINK_BASE_URL: server.url, PROOFYLINK_ACCESS_TOKEN: seeds.token };
  return { ...server, requests, env };
}

async function remember(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    authorization: request.headers.authorization,
    body: Buffer.concat(chunks).toString("latin1"),
  };
}
