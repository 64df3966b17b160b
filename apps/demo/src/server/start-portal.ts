import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { portalApi } from "./app.ts";
import { onlyOwnNames, protectiveHeaders } from "./http/protect.ts";
import { servePages } from "./http/serve-pages.ts";
import type { PortalOptions } from "./portal-options.ts";
import { createServices } from "./services.ts";

/** A portal that runs. */
export interface Portal extends AsyncDisposable {
  /** Where it listens; the address for browsers may be another. */
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

const pages = join(import.meta.dirname, "../../dist");

/** Starts the portal; `vite build` must have made its pages. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { host = "127.0.0.1", port = 0, now = Date.now } = options;
  const services = createServices(options);
  let origin = options.origin ?? "";
  const announce = (code: string) => options.announce(`${origin}/#code=${code}`);
  const hosts = () => {
    const { host: own, port: number } = new URL(origin);
    return [own, `localhost:${number}`];
  };
  const app = new Hono()
    .use(onlyOwnNames(hosts), protectiveHeaders(origin.startsWith("https:")))
    .route("/api", portalApi({ services, announce, now }))
    .all("/api/*", (c) => c.json({ problem: { code: "not_found" } }, 404))
    .route("/", servePages(pages));
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(port, host);
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  origin ||= `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
  announce(services.sessions.newCode());
  const close = async () => {
    services[Symbol.dispose]();
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
  };
  return { url: origin, port: taken, close, [Symbol.asyncDispose]: close };
}
