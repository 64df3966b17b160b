import { behave } from "./behave.ts";
import type { Exchange } from "./exchange.ts";
import type { Fault } from "./faults.ts";
import { cutBody, deepJson, endlessBody, hugeLength, slowBytes } from "./hostile-answers.ts";

type Play = (exchange: Exchange) => void | Promise<void>;

/** What each fault does to a request that has arrived whole. */
const plays: Record<Fault, Play> = {
  none: behave,

  // These strike before a request can arrive; one that comes later finds a healthy server.
  refused: behave,
  dns: behave,
  "tls-hang": behave,
  "tls-untrusted": behave,
  // Reached only on a connection that a browser's preflight has opened.
  "drop-before-read": (exchange) => exchange.reset(),

  "drop-after-read": (exchange) => exchange.drop(),
  "commit-then-drop": (exchange) => {
    exchange.commit();
    exchange.reset();
  },
  "commit-then-timeout": (exchange) => {
    exchange.commit();
  },
  "late-commit": async (exchange) => {
    await exchange.scenario.step();
    exchange.json(exchange.successStatus, exchange.commit());
  },
  "warm-drop": (exchange) => {
    const warm = exchange.entry.nthOnConnection > 1;
    if (warm) {
      exchange.commit();
      exchange.drop();
    } else behave(exchange);
  },

  "commit-then-500": (exchange) => {
    exchange.commit();
    const message = "An error occurred while creating verification.";
    exchange.json(500, { status: "error", message });
  },
  "commit-then-502-html": (exchange) => {
    exchange.commit();
    exchange.html(502, "502 Bad Gateway");
  },
  unavailable: (exchange) => {
    const { retryAfter } = exchange.scenario.options;
    const headers = retryAfter === undefined ? undefined : { "retry-after": retryAfter };
    exchange.json(503, { message: "Service Unavailable" }, headers);
  },
  limited: (exchange) =>
    exchange.json(
      429,
      { message: "Too Many Attempts." },
      {
        "retry-after": exchange.scenario.options.retryAfter ?? "1",
        "x-ratelimit-limit": "60",
        "x-ratelimit-remaining": "0",
      },
    ),
  redirect: (exchange) =>
    exchange.html(302, "Redirecting", { location: `/s/${exchange.scenario.id}/login` }),
  "html-200": (exchange) => exchange.html(200, "Login"),

  "cut-body": cutBody,
  "endless-body": endlessBody,
  "huge-length": hugeLength,
  "slow-bytes": slowBytes,
  "empty-list": (exchange) => answerWith(exchange, "[]"),
  "empty-object": (exchange) => answerWith(exchange, "{}"),
  null: (exchange) => answerWith(exchange, "null"),
  nothing: (exchange) => answerWith(exchange, ""),
  "foreign-json": (exchange) =>
    answerWith(exchange, '{"error":{"code":5,"message":"no such service"}}'),
  "deep-json": (exchange) => answerWith(exchange, deepJson),
};

export function play(exchange: Exchange, fault: Fault): void | Promise<void> {
  return plays[fault](exchange);
}

function answerWith(exchange: Exchange, text: string): void {
  exchange.commit();
  exchange.text(exchange.successStatus, "application/json", text);
}
