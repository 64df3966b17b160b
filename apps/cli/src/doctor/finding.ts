import type { EndingName } from "../exit-code.ts";
import { explainFailure } from "../failure/explain-failure.ts";

/** One thing that was looked at. */
export interface Finding {
  /** Stable, for programs. */
  readonly check: CheckName;
  readonly state: "ok" | "warn" | "fail";
  readonly message: string;
  /** What to do about it, one sentence each. */
  readonly next: readonly string[];
  /** How the process ends when this has failed. */
  readonly ending?: EndingName;
}

export type CheckName =
  | "node"
  | "settings"
  | "privacy"
  | "baseUrl"
  | "proxy"
  | "server"
  | "token"
  | "clock"
  | "drift";

export function ok(check: CheckName, message: string): Finding {
  return { check, state: "ok", message, next: [] };
}

export function warn(check: CheckName, message: string, ...next: string[]): Finding {
  return { check, state: "warn", message, next };
}

/** What was thrown while `check` was looked at. */
export function failed(check: CheckName, error: unknown): Finding {
  const { message, next, ending } = explainFailure(error);
  return { check, state: "fail", message, next, ending };
}
