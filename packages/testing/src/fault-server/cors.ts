import type { IncomingMessage, ServerResponse } from "node:http";

/** Lets pages of any origin in. Returns true when the request was a preflight, and is answered. */
export function allowBrowsers(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-expose-headers", "*");
  if (request.method !== "OPTIONS") return false;
  response.setHeader("access-control-allow-methods", "GET, POST");
  // "*" does not cover Authorization.
  response.setHeader("access-control-allow-headers", "*, authorization");
  // Pages served by an ordinary local server are allowed to reach this one.
  response.setHeader("access-control-allow-private-network", "true");
  response.writeHead(204).end();
  return true;
}
