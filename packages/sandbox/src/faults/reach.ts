import type { Answer } from "../http/answer.ts";
import { faultCatalogue } from "./fault-catalogue.ts";
import type { FaultRule } from "./fault-rule.ts";

type LateRule = Extract<FaultRule, { fault: "late-commit" | "late-commit-504" }>;

/** Whether a fault lets the work be done, and so waits for an answer that it can spoil. */
export function letsWork({ fault }: FaultRule): boolean {
  return faultCatalogue[fault].reaches === "work";
}

/** Whether the work is to be done when the request is long over. */
export function comesLate(rule: FaultRule): rule is LateRule {
  return faultCatalogue[rule.fault].reaches === "work-later";
}

/** The status that a client is sent under a fault; null for none. */
export function statusUnder({ fault }: FaultRule, answer: Answer | undefined): number | null {
  const { status } = faultCatalogue[fault];
  return status === "usual" ? (answer?.status ?? null) : status;
}
