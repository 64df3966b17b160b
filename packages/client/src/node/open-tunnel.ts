import { request } from "node:http";
import { isIP, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { bare, portOf } from "./environment-proxy.ts";
import { Interruption } from "./interruption.ts";
import { untilReady } from "./until-ready.ts";

/**
 * Asks the proxy at the other end of `socket` for a tunnel to `target`. What the proxy answers is
 * never taken for an answer of the API.
 */
export async function openTunnel(
  socket: Socket,
  proxy: URL,
  target: URL,
  signal: AbortSignal,
): Promise<Socket> {
  const road = proxy.protocol === "https:" ? await secureProxy(socket, proxy, signal) : socket;
  const authority = `${target.hostname}:${portOf(target)}`;
  return new Promise((resolve, reject) => {
    const outgoing = request({
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...authorization(proxy) },
      createConnection: () => road,
    });
    const stop = () => outgoing.destroy(signal.reason);
    const fail = (error: unknown) => {
      signal.removeEventListener("abort", stop);
      road.destroy();
      reject(error);
    };
    const refuse = (status: number | undefined) =>
      fail(new Interruption("other", `PROXY_${status}`));
    signal.addEventListener("abort", stop);
    outgoing.on("error", fail);
    outgoing.once("response", (incoming) => refuse(incoming.statusCode));
    outgoing.once("connect", (incoming, tunnel: Socket, head) => {
      if (incoming.statusCode !== 200) return void refuse(incoming.statusCode);
      signal.removeEventListener("abort", stop);
      if (head.length > 0) tunnel.unshift(head);
      resolve(tunnel);
    });
    if (signal.aborted) stop();
    else outgoing.end();
  });
}

/** A proxy spoken to over TLS; trusted by Node's own authorities, not by those given for the API. */
async function secureProxy(socket: Socket, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const host = bare(proxy.hostname);
  const secured = connectSecurely({ socket, host, ...(isIP(host) === 0 && { servername: host }) });
  await untilReady(secured, "secureConnect", signal);
  return secured;
}

function authorization(proxy: URL): Record<string, string> {
  if (proxy.username === "") return {};
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(credentials).toString("base64")}` };
}
