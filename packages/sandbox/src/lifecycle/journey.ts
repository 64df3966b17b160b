import type { VerificationRow } from "../database/schema.ts";
import { type Scenario, scenarioOf, scenarios } from "../scenarios.ts";

const second = 1_000;
const day = 86_400 * second;

/** How long a person has to answer the consent mail, in milliseconds. */
export const consentPeriod = 7 * day;

/** When a person who has not answered is reminded, in milliseconds after the first mail. */
export const reminders = [3 * day, 6 * day];

/** A state that a verification comes into. */
export interface Change {
  readonly status: string;
  readonly failedMessage?: string;
  /** What happens along with it. */
  readonly effect?: "mail" | "refund" | "analyse" | "decide";
}

/** A state that a verification comes into by itself. */
export interface Step extends Change {
  /** Milliseconds after the state before it. */
  readonly after: number;
}

/** The mail was answered with no, or not in time: the token comes back. */
export const cancelled: Change = { status: "cancelled", effect: "refund" };

/** The person said yes. */
export const accepted: Change = { status: "processing" };

/** Somebody of no scenario: all goes well, and the consent mail waits for a real answer. */
const ordinary: Scenario = {
  ...(scenarios.find(({ name }) => name === "completed") as Scenario),
  consent: { answer: "waits" },
};

/** Letters in a NIK pass the check of its length, but not the comparison with the KTP. */
const misread: Scenario = {
  ...ordinary,
  ends: { status: "failed", failedMessage: "OCR data mismatch" },
};

/** What happens to the person with this NIK. */
export function courseOf(nik: string): Scenario {
  return scenarioOf(nik) ?? (/^\d{16}$/.test(nik) ? ordinary : misread);
}

type Standing = Pick<VerificationRow, "status" | "id_number" | "consent_route" | "final_decision">;

/** Where a verification goes next, unless a person does something before; undefined at the end. */
export function nextStep(verification: Standing): Step | undefined {
  const course = courseOf(verification.id_number);
  const step = usualStep(verification, course);
  // The seven days are the vendor's promise, and a decision has its own time.
  const fixed = step?.after === consentPeriod || step?.effect === "decide";
  return step === undefined || fixed ? step : { ...step, after: step.after * course.slowness };
}

function usualStep(verification: Standing, course: Scenario): Step | undefined {
  const { ends } = course;
  const { status, consent_route } = verification;
  if (ends.status === "stays" && status === ends.in) return undefined;
  switch (status) {
    case "ocr_verification":
      if (ends.status === "failed") {
        return { status: "failed", after: 10 * second, failedMessage: ends.failedMessage };
      }
      if (consent_route === "email-consent")
        return { status: "pending_consent", after: 2 * second };
      return { status: "processing", after: 2 * second };
    case "pending_consent":
      return { status: "waiting_confirmation", after: 2 * second, effect: "mail" };
    case "waiting_confirmation":
      return answerOf(course);
    case "processing":
      return {
        status: ends.status === "stays" ? ends.in : "on_data_collection",
        after: 3 * second,
      };
    case "on_data_collection":
      return { status: "on_credit_analysis", after: 3 * second };
    case "on_credit_analysis":
      return { status: "completed", after: 3 * second, effect: "analyse" };
    case "completed":
      return decisionOn(verification, course);
    default:
      return undefined;
  }
}

function answerOf({ consent }: Scenario): Step {
  switch (consent.answer) {
    case "accepts":
      return { ...accepted, after: 5 * second };
    case "rejects":
    case "ignores":
      return { ...cancelled, after: 5 * second };
    case "waits":
      return { ...cancelled, after: consentPeriod };
  }
}

function decisionOn({ final_decision }: Standing, { decision }: Scenario): Step | undefined {
  if (decision === null || final_decision !== null) return undefined;
  return { status: "completed", after: decision.afterMs, effect: "decide" };
}
