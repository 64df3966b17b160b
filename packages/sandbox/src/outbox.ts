import type { Context } from "./context.ts";
import { catchUp } from "./lifecycle/catch-up.ts";
import { consentPeriod, courseOf, reminders } from "./lifecycle/journey.ts";

/** A mail that asks a person for consent, with links that work. */
export interface ConsentMail {
  /** A reminder has the links of the first mail. */
  readonly kind: "request" | "reminder";
  readonly referenceCode: string;
  readonly to: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** A page with both choices. */
  readonly url: string;
  /** What a POST has to be sent to in order to accept. */
  readonly acceptUrl: string;
  /** What a POST has to be sent to in order to reject. */
  readonly rejectUrl: string;
  readonly answer: "accepted" | "rejected" | null;
}

/** The mails that Proofylink would have sent. */
export interface Outbox {
  /** All of them, oldest first; of one verification when its reference code is given. */
  read(referenceCode?: string): Promise<readonly ConsentMail[]>;
}

/** The outbox of a sandbox. */
export function outboxOf(context: Context): Outbox {
  return {
    read: async (referenceCode) => {
      await catchUp(context);
      const rows = await mailRows(context, referenceCode);
      const mails = rows.flatMap((row) => mailsOf(context, row));
      return mails.sort((a, b) => a.sentAt - b.sentAt);
    },
  };
}

function mailRows({ database }: Context, referenceCode: string | undefined) {
  const query = database
    .selectFrom("mails")
    .innerJoin("verifications", "verifications.reference_code", "mails.reference_code")
    .selectAll("mails")
    .select("id_number")
    .orderBy("mails.id");
  if (referenceCode === undefined) return query.execute();
  return query.where("mails.reference_code", "=", referenceCode).execute();
}

type MailRow = Awaited<ReturnType<typeof mailRows>>[number];

/** The mail that was sent first, and the reminders that have followed from it by now. */
function mailsOf({ origin, clock }: Context, row: MailRow): ConsentMail[] {
  const url = `${origin()}/consent/${row.token}`;
  const request: ConsentMail = {
    kind: "request",
    referenceCode: row.reference_code,
    to: row.recipient,
    sentAt: row.sent_at,
    url,
    acceptUrl: `${url}/accept`,
    rejectUrl: `${url}/reject`,
    answer: row.answer,
  };
  // Who answers by scenario does it long before the first one.
  const waits = courseOf(row.id_number).consent.answer === "waits";
  const until = Math.min(clock.now(), row.answered_at ?? row.sent_at + consentPeriod);
  const sent = reminders.map((after) => row.sent_at + after).filter((at) => at <= until);
  return [
    request,
    ...(waits ? sent : []).map((sentAt): ConsentMail => ({ ...request, kind: "reminder", sentAt })),
  ];
}
