import * as http from "node:http";
import * as https from "node:https";
import type { WireRequest } from "./request.ts";

/** What became of a request. */
export interface Exchange {
  /** 0 when no whole answer came. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  readonly milliseconds: number;
  /** Why no answer came. */
  readonly failure?: "refused" | "cut" | "timeout";
}

/** Sends requests to one server over connections that are kept. */
export interface Sender extends Disposable {
  send(request: WireRequest): Promise<Exchange>;
  /** Requests sent so far. */
  readonly count: () => number;
}

/**
 * @param baseUrl where the paths of the document begin
 * @param timeout milliseconds that an answer may take to its end
 */
export function openSender(baseUrl: string, timeout: number): Sender {
  const url = new URL(baseUrl);
  const prefix = url.pathname.replace(/\/$/, "");
  const client = url.protocol === "https:" ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets: 64 });
  let count = 0;
  const once = (request: WireRequest) => {
    count += 1;
    return exchange(client, { url, prefix, agent, timeout }, request);
  };
  return {
    send: async (request) => {
      const first = await once(request);
      // A kept connection may have been closed by the server meanwhile: that says nothing of the request.
      return first.failure === "cut" && first.reused ? once(request) : first;
    },
    count: () => count,
    [Symbol.dispose]: () => agent.destroy(),
  };
}

interface Target {
  readonly url: URL;
  readonly prefix: string;
  readonly agent: http.Agent;
  readonly timeout: number;
}

function exchange(
  client: typeof http | typeof https,
  { url, prefix, agent, timeout }: Target,
  { method, target, headers, body }: WireRequest,
): Promise<Exchange & { readonly reused: boolean }> {
  let resolve: (exchange: Exchange & { readonly reused: boolean }) => void = () => {};
  const promise = new Promise<Exchange & { readonly reused: boolean }>((done) => {
    resolve = done;
  });
  const begun = performance.now();
  const options = {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port,
    path: prefix + target,
    method,
    headers,
    agent,
  };
  const request = client.request(options);
  const end = (rest: Pick<Exchange, "status" | "headers" | "body" | "failure">) => {
    clearTimeout(timer);
    resolve({ ...rest, milliseconds: performance.now() - begun, reused: request.reusedSocket });
  };
  const fail = (failure: NonNullable<Exchange["failure"]>) =>
    end({ status: 0, headers: {}, body: Buffer.alloc(0), failure });
  const timer = setTimeout(() => {
    fail("timeout");
    request.destroy();
  }, timeout);
  request.on("error", (error: NodeJS.ErrnoException) => {
    const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/.test(error.code ?? "");
    fail(unreachable ? "refused" : "cut");
  });
  request.on("response", (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => {
      end({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(chunks),
      });
    });
    response.on("error", () => fail("cut"));
  });
  request.end(body);
  return promise;
}
