import { randomBytes } from "node:crypto";
import type { VerificationTypeId } from "@proofylink/types";
import { makeAnalysis } from "../analysis/make-analysis.ts";
import type { Context } from "../context.ts";
import type { SandboxDatabase } from "../database/open-database.ts";
import type { VerificationRow } from "../database/schema.ts";
import { refund } from "../wallet.ts";
import { type Change, courseOf, nextStep } from "./journey.ts";

/** Brings a verification into a state, with all that goes along. To be called in a transaction. */
export async function enter(
  { seed }: Context,
  transaction: SandboxDatabase,
  verification: VerificationRow,
  change: Change,
  at: number,
): Promise<void> {
  const { effect } = change;
  const next: VerificationRow = {
    ...verification,
    status: change.status,
    failed_message: change.failedMessage ?? null,
    updated_at: at,
    ...(effect === "analyse" ? analysed(verification, seed, at) : {}),
    ...(effect === "decide" ? decided(verification) : {}),
  };
  const due = nextStep(next);
  const { id, ...columns } = next;
  await transaction
    .updateTable("verifications")
    .set({ ...columns, next_change_at: due === undefined ? null : at + due.after })
    .where("id", "=", id)
    .execute();
  if (effect === "refund") await refund(transaction, verification.reference_code, at);
  if (effect === "mail") await sendMail(transaction, verification, at);
}

type Analysed = Pick<
  VerificationRow,
  "analysis" | "credibility_score" | "credibility_level" | "completed_at"
>;

function analysed(verification: VerificationRow, seed: number, at: number): Analysed {
  const { ends } = courseOf(verification.id_number);
  const wanted = ends.status === "completed" ? ends : undefined;
  const { score, level, analysis } = makeAnalysis({
    verificationTypeId: verification.verification_type_id as VerificationTypeId,
    // Results differ from person to person, and stay the same for each.
    seed: `${seed}/${verification.id_number}`,
    now: new Date(at),
    nik: verification.id_number,
    score: wanted?.score,
    level: wanted?.level,
    creditHistory: wanted?.creditHistory,
  });
  return {
    analysis: JSON.stringify(analysis),
    credibility_score: score,
    credibility_level: level,
    completed_at: at,
  };
}

function decided({ id_number }: VerificationRow): Pick<VerificationRow, "final_decision"> {
  return { final_decision: courseOf(id_number).decision?.value ?? null };
}

async function sendMail(
  transaction: SandboxDatabase,
  { reference_code, email }: VerificationRow,
  at: number,
): Promise<void> {
  const token = randomBytes(24).toString("base64url");
  await transaction
    .insertInto("mails")
    .values({
      reference_code,
      recipient: email,
      token,
      answer: null,
      answered_at: null,
      sent_at: at,
    })
    .execute();
}
