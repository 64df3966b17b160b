import type { Exchange } from "./exchange.ts";

const verifications = "/api/v1/external/verifications";

/** Answers as the API does when nothing is wrong. */
export function behave(exchange: Exchange): void {
  if (exchange.path === "/login") {
    exchange.html(200, "Login");
    return;
  }
  const body = exchange.entry.method === "POST" ? created(exchange) : found(exchange);
  if (body === undefined) exchange.json(404, { status: "fail", message: "Data not found." });
  else exchange.json(exchange.successStatus, body);
}

function created(exchange: Exchange): unknown {
  return exchange.path.startsWith(`${verifications}/`) ? exchange.commit() : undefined;
}

function found({ path, scenario: { store } }: Exchange): unknown {
  const { pathname, searchParams } = new URL(path, "http://127.0.0.1");
  if (pathname === verifications) return store.list(searchParams);
  if (pathname === "/api/v1/external/token/balance") return store.balance();
  if (!pathname.startsWith(`${verifications}/`)) return undefined;
  return store.detail(decodeURIComponent(pathname.slice(verifications.length + 1)));
}
