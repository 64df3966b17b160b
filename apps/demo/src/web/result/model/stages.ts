import { isFinal, isKnownStatus } from "@proofylink/client";

/** The steps of every check, in the order they come. */
export const stageNames = ["received", "ktp", "consent", "data", "analysis", "result"] as const;

export type StageName = (typeof stageNames)[number];

export interface Stage {
  readonly name: StageName;
  readonly state: "done" | "current" | "ahead";
}

/** Where a check stands, as a page tells it. */
export type Standing = "completed" | "failed" | "stopped" | "person" | "running" | "unknown";

const stageOf: Readonly<Record<string, StageName>> = {
  ocr_verification: "ktp",
  pending_consent: "consent",
  waiting_confirmation: "consent",
  pending: "data",
  processing: "data",
  on_data_collection: "data",
  on_credit_analysis: "analysis",
};

/** What a status means for the reader; an unknown one is still going. */
export function standingOf(status: string): Standing {
  if (status === "completed" || status === "failed") return status;
  if (isFinal(status)) return "stopped";
  if (!isKnownStatus(status)) return "unknown";
  return status === "waiting_confirmation" ? "person" : "running";
}

/**
 * The steps with what is known of each. A check that failed or was stopped does not say where, nor does a
 * status that nobody documented: then there is no line to draw.
 */
export function stagesOf(status: string): readonly Stage[] {
  const standing = standingOf(status);
  if (standing === "completed") return stageNames.map((name) => ({ name, state: "done" }));
  const current = Object.hasOwn(stageOf, status) ? stageOf[status] : undefined;
  if (current === undefined) return [];
  const at = stageNames.indexOf(current);
  return stageNames.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "current" : "ahead",
  }));
}
