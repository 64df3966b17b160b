import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FaultRule } from "../faults/fault-rule.ts";
import type { RunningFaults } from "../faults/faults.ts";
import { playFault } from "../faults/play-fault.ts";
import { letsWork } from "../faults/reach.ts";
import { loginPage, loginPath } from "../faults/stand-ins.ts";
import { type Administered, handleAdmin } from "./admin.ts";
import type { Answer } from "./answer.ts";
import { framework } from "./answer.ts";
import { consentPage } from "./consent-page.ts";
import { type Api, apiPrefix, handleApi, operationOf } from "./handle-api.ts";
import { limitBody } from "./limited-body.ts";
import { reportFile } from "./report-file.ts";
import { writeAnswer } from "./write-answer.ts";

/** What the server of a sandbox serves. */
export interface Served {
  readonly api: Api;
  readonly administered: Administered;
  readonly adminSecret: string | undefined;
  /** Milliseconds that every answer is held back. */
  readonly latency: number;
  /** Milliseconds for a request to arrive whole. */
  readonly requestTimeout: number;
  readonly faults: RunningFaults;
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
  const { requestTimeout } = served;
  const limits = {
    requestTimeout,
    headersTimeout: Math.min(60_000, requestTimeout),
    connectionsCheckingInterval: Math.min(30_000, Math.ceil(requestTimeout / 4)),
  };
  const server = createServer(limits, (request, response) => {
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
  const url = URL.parse(`http://sandbox${request.url ?? "/"}`);
  const rule = url === null ? undefined : faultFor(served, request, url);
  const answer = await answerTo(served, request, url, rule).catch((error: unknown) => {
    // Only a client that is still there can be told.
    if (request.complete && !response.destroyed) return unexpected;
    throw error;
  });
  if (rule !== undefined && (answer !== undefined || !letsWork(rule))) {
    await playFault({ request, response, rule, answer, ending });
    return;
  }
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const delay = served.latency + (answer.delay ?? 0);
  if (delay > 0) await sleep(delay, undefined, { signal: ending });
  writeAnswer(response, answer);
}

const requestsOn = new WeakMap<Socket, number>();

/** The fault that a request meets. The admin side is spared, so that it can always be reached. */
function faultFor(
  { faults }: Served,
  { socket, headers, method = "GET" }: IncomingMessage,
  { pathname }: URL,
): FaultRule | undefined {
  const earlier = requestsOn.get(socket) ?? 0;
  requestsOn.set(socket, earlier + 1);
  if (pathname.startsWith("/admin/")) return undefined;
  const operationId = operationOf(method, pathname);
  return faults.meet({ operationId, method, path: pathname, headers, warm: earlier > 0 });
}

const unexpected: Answer = {
  status: 500,
  body: { status: "error", message: "Server Error" },
};

async function answerTo(
  served: Served,
  request: IncomingMessage,
  url: URL | null,
  rule: FaultRule | undefined,
): Promise<Answer | undefined> {
  const { context, late } = served.api;
  await late.doWhatIsDue(context.clock.now());
  if (url === null) return framework(404, "Not found.");
  if (url.pathname.startsWith(`${apiPrefix}/`)) return handleApi(served.api, request, url, rule);
  if (url.pathname.startsWith("/admin/")) {
    return handleAdmin(served.administered, served.adminSecret, request, url.pathname);
  }
  if (rule !== undefined && !letsWork(rule)) return undefined;
  await limitBody(request).drain();
  if (url.pathname === loginPath) return loginPage;
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  return (
    (await consentPage(context, method, url.pathname)) ??
    (await reportFile(context, method, url)) ??
    framework(404, `The route ${url.pathname.slice(1)} could not be found.`)
  );
}
