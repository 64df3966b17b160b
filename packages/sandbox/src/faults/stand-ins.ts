import { type Answer, framework } from "../http/answer.ts";
import type { FaultRule } from "./fault-rule.ts";

/** The answer that a fault gives in place of the API's own; undefined for a fault that gives none. */
export function standInOf(rule: FaultRule): Answer | undefined {
  switch (rule.fault) {
    case "error-500":
    case "error-500-after-commit":
      return {
        status: 500,
        body: { status: "error", message: "An error occurred while creating verification." },
      };
    case "gateway-502":
    case "gateway-502-after-commit":
      return page(502, "502 Bad Gateway");
    case "late-commit-504":
      return page(504, "504 Gateway Time-out");
    case "gateway-429":
      return page(429, "429 Too Many Requests");
    case "unavailable-503":
      return framework(503, "Service Unavailable", retryAfter(rule.retryAfter));
    case "limited-429":
      return framework(429, "Too Many Attempts.", {
        ...retryAfter(rule.retryAfter ?? "1"),
        "x-ratelimit-limit": "60",
        "x-ratelimit-remaining": "0",
      });
    case "redirect-to-login":
      return { ...page(302, "Redirecting"), headers: { ...html, location: loginPath } };
    case "login-page":
      return loginPage;
    default:
      return undefined;
  }
}

/** Where `redirect-to-login` leads to. */
export const loginPath = "/login";

const html = { "content-type": "text/html; charset=UTF-8" };

/** What is there: no part of the API. */
export const loginPage = page(200, "Login");

function page(status: number, title: string): Answer {
  const body = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, headers: html, body };
}

function retryAfter(value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { "retry-after": value };
}
