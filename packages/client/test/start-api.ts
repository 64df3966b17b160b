import { startServer, type TestServer } from "@proofylink/testing";

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Reply {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or a value to send as JSON. */
  readonly body?: unknown;
}

export interface Api extends TestServer {
  readonly received: readonly Received[];
}

/** A server that answers what a test wants; `reply` gets the request and its number, from 1. */
export async function startApi(reply: (received: Received, number: number) => Reply): Promise<Api> {
  const received: Received[] = [];
  const server = await startServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("latin1")) body += chunk;
    const { method = "", url = "", headers } = request;
    received.push({ method, url, headers, body });
    const {
      status = 200,
      headers: more,
      body: answer,
    } = reply(received.at(-1) as Received, received.length);
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    response.writeHead(status, { "content-type": "application/json", ...more });
    response.end(text);
  });
  return Object.assign(server, { received });
}

/** An answer in the API's envelope. */
export function success(data: unknown, more: object = {}): { readonly body: object } {
  return { body: { status: "success", message: "Done.", data, ...more } };
}
