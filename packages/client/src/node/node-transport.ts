import type { RequestOptions } from "node:http";
import type { LookupFunction } from "node:net";
import type { SecureContextOptions } from "node:tls";
import type { OutgoingRequest, Transport } from "../transport/transport.ts";
import { type ConnectingOptions, keptConnections, unusedConnections } from "./connecting-agent.ts";
import { environmentProxy, isLoopback, parseProxy } from "./environment-proxy.ts";
import { type ExchangeLimits, exchange } from "./exchange.ts";
import { KeptReads } from "./kept-reads.ts";
import { loadUndici } from "./load-undici.ts";
import { type ConnectionSettings, openConnection } from "./open-connection.ts";
import { SendTrace } from "./send-trace.ts";
import { type WireBody, wireBody } from "./wire-body.ts";

export interface NodeTransportOptions {
  /**
   * Longest time for DNS, TCP, proxy and TLS together, in milliseconds, for requests that do not say
   * it themselves. @default 10_000
   */
  readonly connectTimeoutMs?: number;
  /**
   * Longest time in which the server takes and sends nothing, in milliseconds; kept to the second.
   *
   * @default 120_000
   */
  readonly silenceTimeoutMs?: number;
  /** How long a connection for reads is kept when it is not used, in milliseconds. @default 30_000 */
  readonly idleTimeoutMs?: number;
  /** No answer may be longer, in bytes, be it streamed. @default 67_108_864 */
  readonly maxResponseBytes?: number;
  /**
   * `"environment"` reads HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (lower case first) at every
   * connection; a URL is used for everything but the loopback; `false` means none.
   *
   * @default "environment"
   */
  readonly proxy?: "environment" | false | (string & {});
  /** A private authority, a client certificate. Node's own NODE_EXTRA_CA_CERTS is respected without it. */
  readonly tls?: Pick<
    SecureContextOptions,
    "ca" | "cert" | "key" | "passphrase" | "pfx" | "minVersion"
  >;
  /** Resolves host names instead of `dns.lookup`. */
  readonly lookup?: LookupFunction;
  /**
   * What carries reads. undici carries more of them a second; `"node:http"` starts sooner, which is what a program
   * of a few calls wants.
   *
   * @default "undici"
   */
  readonly reads?: "undici" | "node:http";
}

export interface NodeTransport extends Transport, Disposable {
  /** Ends the connections that are kept for reads. Requests under way are not touched. */
  close(): void;
}

/**
 * A transport that knows what has left this machine. A create gets a connection that nothing was sent
 * on before, and is written once, by `node:http`; reads share kept connections, under undici. Bodies
 * stream from where they are; redirects are not followed.
 *
 * @throws (the transport, not this function) TransportFailure, with evidence of what was sent.
 *
 * @example
 * const proofylink = createProofylink({ baseUrl, accessToken, transport: nodeTransport() });
 */
export function nodeTransport(options: NodeTransportOptions = {}): NodeTransport {
  const idleMs = options.idleTimeoutMs ?? 30_000;
  const unused = unusedConnections();
  const kept = keptConnections(idleMs);
  const limits: ExchangeLimits = {
    silenceTimeoutMs: options.silenceTimeoutMs ?? 120_000,
    maxResponseBytes: options.maxResponseBytes ?? 67_108_864,
  };
  const settings: ConnectionSettings = {
    tls: options.tls ?? {},
    lookup: options.lookup,
    proxyFor: proxyChoice(options.proxy ?? "environment"),
    sessions: new Map(),
  };
  let reads: KeptReads | undefined;

  const transport: Transport = async (request) => {
    const { method, signal, kind } = request;
    const url = new URL(request.url);
    const body = wireBody(request.body);
    const headers = requestHeaders(request, url, body);
    const connectMs = request.timeouts.connectMs ?? options.connectTimeoutMs ?? 10_000;
    if (kind === "read" && body === undefined && options.reads !== "node:http") {
      const undici = await loadUndici();
      if (undici !== undefined) {
        reads ??= new KeptReads(undici, settings, limits, idleMs);
        return reads.send({ url, method, headers, connectTimeoutMs: connectMs, signal });
      }
    }
    const trace = new SendTrace();
    const args: RequestOptions & ConnectingOptions = {
      agent: kind === "read" ? kept : unused,
      origin: url.origin,
      servername: "",
      open: () => openConnection(url, settings, connectMs, trace, signal),
      method,
      path: `${url.pathname}${url.search}`,
      headers,
    };
    return exchange(args, body, trace, limits, signal);
  };
  const close = () => {
    reads?.close();
    kept.endIdle();
  };
  return Object.assign(transport, { close, [Symbol.dispose]: close });
}

function proxyChoice(proxy: "environment" | false | (string & {})): ConnectionSettings["proxyFor"] {
  if (proxy === false) return () => undefined;
  if (proxy === "environment") return (target) => environmentProxy(target);
  const url = parseProxy(proxy);
  return (target) => (isLoopback(target.hostname) ? undefined : url);
}

/** How a message is framed on its connection is decided here, whatever the caller's headers say. */
const framing = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "transfer-encoding",
]);

function requestHeaders(
  { headers: given, method }: OutgoingRequest,
  url: URL,
  body: WireBody | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { host: url.host, "accept-encoding": "identity" };
  given.forEach((value, name) => {
    if (!framing.has(name)) headers[name] = value;
  });
  if (body === undefined) {
    if (method !== "GET") headers["content-length"] = "0";
    return headers;
  }
  if (body.contentType !== null) headers["content-type"] = body.contentType;
  if (body.contentLength !== undefined) headers["content-length"] = String(body.contentLength);
  return headers;
}
