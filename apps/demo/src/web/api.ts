import { hc } from "hono/client";
import type { PortalApi } from "../server/app.ts";
import type { Problem } from "../server/http/problem.ts";

/** The portal's own server, typed by its routes. The access token stays there. */
export const api = hc<PortalApi>("/api");

/** What went wrong, in words for programs: the server's, or `offline` when it was not reached. */
export class ProblemError extends Error {
  readonly problem: Omit<Problem, "code"> & { readonly code: Problem["code"] | "offline" };

  constructor(problem: ProblemError["problem"]) {
    super(problem.code);
    this.problem = problem;
  }
}

interface Answer<Body> {
  readonly ok: boolean;
  json(): Promise<Body>;
}

/**
 * The body of a good answer.
 *
 * @throws {ProblemError}
 */
export async function read<Body>(pending: Promise<Answer<Body>>): Promise<Body> {
  const answer = await pending.catch(() => undefined);
  if (!answer) throw new ProblemError({ code: "offline" });
  if (answer.ok) return answer.json();
  throw await problemIn(answer);
}

export async function problemIn(answer: Answer<unknown>): Promise<ProblemError> {
  const body = (await answer.json().catch(() => undefined)) as { problem?: Problem } | undefined;
  return new ProblemError(body?.problem ?? { code: "internal" });
}
