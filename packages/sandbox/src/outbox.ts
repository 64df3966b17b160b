import type { Context } from "./context.ts";
import { catchUp } from "./lifecycle/catch-up.ts";

/** A mail that asks a person for consent, with links that work. */
export interface ConsentMail {
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
      let query = context.database.selectFrom("mails").selectAll().orderBy("id");
      if (referenceCode !== undefined) query = query.where("reference_code", "=", referenceCode);
      const mails = await query.execute();
      return mails.map((mail) => {
        const url = `${context.origin()}/consent/${mail.token}`;
        return {
          referenceCode: mail.reference_code,
          to: mail.recipient,
          sentAt: mail.sent_at,
          url,
          acceptUrl: `${url}/accept`,
          rejectUrl: `${url}/reject`,
          answer: mail.answer,
        };
      });
    },
  };
}
