import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Administered, handleAdmin } from "./admin.ts";
import type { Answer } from "./answer.ts";
import { framework } from "./answer.ts";
import { consentPage } from "./consent-page.ts";
import { type Api, apiPrefix, handleApi } from "./handle-api.ts";
import { limitBody } from "./limited-body.ts";
import { reportFile } from "./report-file.ts";

/** What the server of a sandbox serves. */
export interface Served {
  readonly api: Api;
  readonly administered: Administered;
  readonly adminSecret: string | undefined;
  /** Milliseconds that every answer is held back. */
  readonly latency: number;
}

/** The HTTP server of a sandbox. */
export interface SandboxServer {
  /** Starts listening and resolves to the origin, such as "http://127.0.0.1:4020". */
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** An HTTP server around the operations, the consent pages, the PDF files and the admin endpoints. */
export function createSandboxServer(served: Served): SandboxServer {
  const ending = new AbortController();
  const server = createServer((request, response) => {
    respond(served, request, response, ending.signal).catch(() => response.destroy());
  });
  // Bytes that are no HTTP get no answer in the API's shape, only an end.
  server.on("clientError", (_, socket) => socket.destroy());
  let closed: Promise<void> | undefined;
  return {
    listen: async (port, host) => {
      const listening = Promise.withResolvers<void>();
      server.once("error", listening.reject);
      server.listen(port, host, listening.resolve);
      await listening.promise;
      const { address, family, port: own } = server.address() as AddressInfo;
      return `http://${family === "IPv6" ? `[${address}]` : address}:${own}`;
    },
    close: () => {
      closed ??= new Promise((resolve) => {
        ending.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

async function respond(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
  ending: AbortSignal,
): Promise<void> {
  const answer = await answerTo(served, request).catch((error: unknown) => {
    // Only a client that is still there can be told.
    if (request.complete && !response.destroyed) return unexpected;
    throw error;
  });
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const delay = served.latency + (answer.delay ?? 0);
  if (delay > 0) await sleep(delay, undefined, { signal: ending });
  write(response, answer);
}

const unexpected: Answer = {
  status: 500,
  body: { status: "error", message: "Server Error" },
};

async function answerTo(served: Served, request: IncomingMessage): Promise<Answer | undefined> {
  const url = URL.parse(`http://sandbox${request.url ?? "/"}`);
  if (url === null) return framework(404, "Not found.");
  if (url.pathname.startsWith(`${apiPrefix}/`)) return handleApi(served.api, request, url);
  if (url.pathname.startsWith("/admin/")) {
    return handleAdmin(served.administered, served.adminSecret, request, url.pathname);
  }
  await limitBody(request).drain();
  const { context } = served.api;
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  return (
    (await consentPage(context, method, url.pathname)) ??
    (await reportFile(context, method, url)) ??
    framework(404, `The route ${url.pathname.slice(1)} could not be found.`)
  );
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const plain = typeof body === "string" || body instanceof Uint8Array;
  const content = plain ? body : JSON.stringify(body);
  response.writeHead(status, {
    ...(plain ? {} : { "content-type": "application/json" }),
    ...headers,
    "content-length": Buffer.byteLength(content),
  });
  response.end(content);
}
