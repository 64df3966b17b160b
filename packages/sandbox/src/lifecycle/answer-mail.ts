import type { Context } from "../context.ts";
import { exclusively } from "../database/exclusively.ts";
import { enter } from "./enter.ts";
import { accepted, cancelled } from "./journey.ts";

/** What became of an answer to a consent mail. */
export type MailAnswer = "taken" | "too-late" | "unknown-link";

/** Takes the answer that a person gives by a link of the consent mail. The first answer counts. */
export async function answerMail(
  context: Context,
  token: string,
  answer: "accepted" | "rejected",
): Promise<MailAnswer> {
  return exclusively(context.database, async (transaction) => {
    const mail = await transaction
      .selectFrom("mails")
      .selectAll()
      .where("token", "=", token)
      .executeTakeFirst();
    if (mail === undefined) return "unknown-link";
    const verification = await transaction
      .selectFrom("verifications")
      .selectAll()
      .where("reference_code", "=", mail.reference_code)
      .executeTakeFirstOrThrow();
    if (verification.status !== "waiting_confirmation") return "too-late";
    const now = context.clock.now();
    const answered = { answer, answered_at: now };
    await transaction.updateTable("mails").set(answered).where("id", "=", mail.id).execute();
    const step = answer === "accepted" ? accepted : cancelled;
    await enter(context, transaction, verification, step, now);
    return "taken";
  });
}
