import { connect, isIP, type LookupFunction, type Socket } from "node:net";
import { type ConnectionOptions, connect as connectSecurely, type TLSSocket } from "node:tls";
import { bare, portOf } from "./environment-proxy.ts";
import { Interruption } from "./interruption.ts";
import { openTunnel } from "./open-tunnel.ts";
import type { SendTrace } from "./send-trace.ts";
import { untilReady } from "./until-ready.ts";

export interface ConnectionSettings {
  readonly tls: ConnectionOptions;
  readonly lookup: LookupFunction | undefined;
  readonly proxyFor: (target: URL) => URL | undefined;
  /** TLS sessions by origin, so that a new connection need not begin from nothing. */
  readonly sessions: Map<string, Buffer>;
}

/**
 * Opens a connection to `target`, through a proxy where one is named, up to the end of the TLS
 * handshake. Nothing of a request passes through here.
 *
 * @param connectTimeoutMs For DNS, TCP, proxy and TLS together.
 */
export async function openConnection(
  target: URL,
  settings: ConnectionSettings,
  connectTimeoutMs: number,
  trace: SendTrace,
  signal: AbortSignal | undefined,
): Promise<Socket> {
  const opening = new AbortController();
  const abort = () => opening.abort(signal?.reason);
  const expire = () => opening.abort(new Interruption("connect-timeout", "CONNECT_TIMEOUT"));
  const timer = setTimeout(expire, connectTimeoutMs);
  signal?.addEventListener("abort", abort);
  try {
    if (signal?.aborted) abort();
    opening.signal.throwIfAborted();
    const proxy = settings.proxyFor(target);
    const socket = await openSocket(proxy ?? target, settings, trace, opening.signal);
    const road = proxy && (await openTunnel(socket, proxy, target, opening.signal));
    if (road !== undefined) trace.mark("proxy", "connect");
    const plain = road ?? socket;
    if (target.protocol === "https:") {
      return await secure(plain, target, settings, trace, opening.signal);
    }
    trace.enter("request");
    return plain;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** A TCP connection to the server, or to the proxy; with TLS when it is an https proxy. */
async function openSocket(
  url: URL,
  settings: ConnectionSettings,
  trace: SendTrace,
  signal: AbortSignal,
): Promise<Socket> {
  const host = bare(url.hostname);
  trace.enter(isIP(host) === 0 ? "dns" : "connect");
  const socket = connect({
    host,
    port: Number(portOf(url)),
    noDelay: true,
    keepAlive: true,
    ...(settings.lookup === undefined ? {} : { lookup: settings.lookup }),
  });
  socket.on("lookup", (error) => {
    if (error === null && trace.phase === "dns") trace.mark("dns", "connect");
  });
  await untilReady(socket, "connect", signal);
  trace.mark("connect", "connect");
  return socket;
}

async function secure(
  socket: Socket,
  target: URL,
  { tls, sessions }: ConnectionSettings,
  trace: SendTrace,
  signal: AbortSignal,
): Promise<Socket> {
  trace.enter("tls");
  const host = bare(target.hostname);
  const session = sessions.get(target.origin);
  const secured: TLSSocket = connectSecurely({
    ...tls,
    socket,
    host,
    ALPNProtocols: ["http/1.1"],
    // An address is no server name; the certificate is checked against `host` then.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(session === undefined ? {} : { session }),
  });
  secured.on("session", (fresh) => sessions.set(target.origin, fresh));
  try {
    await untilReady(secured, "secureConnect", signal);
  } catch (error) {
    // It may have been the old session that the server did not like.
    sessions.delete(target.origin);
    throw error;
  }
  trace.mark("tls", "request");
  return secured;
}
