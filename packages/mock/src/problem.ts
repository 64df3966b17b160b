import type { Answer } from "./engine.ts";

/** What a problem says (RFC 9457). Further members explain further. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/**
 * An answer of the mock's own, where the document has none: `application/problem+json`, a media type
 * that the API never uses, so that it cannot be taken for an answer of the API.
 */
export function problem(members: Problem, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status: members.status,
    headers: { ...headers, "content-type": "application/problem+json" },
    body: JSON.stringify(members),
  };
}
