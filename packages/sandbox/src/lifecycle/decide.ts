import type { Context } from "../context.ts";
import { exclusively } from "../database/exclusively.ts";
import { catchUp } from "./catch-up.ts";

/** Sets what a person decided in the dashboard about a completed verification. */
export async function decide(
  context: Context,
  referenceCode: string,
  decision: string | null,
): Promise<void> {
  await catchUp(context);
  const { numUpdatedRows } = await exclusively(context.database, (transaction) =>
    transaction
      .updateTable("verifications")
      .set({ final_decision: decision, updated_at: context.clock.now(), next_change_at: null })
      .where("reference_code", "=", referenceCode)
      .where("status", "=", "completed")
      .executeTakeFirstOrThrow(),
  );
  if (numUpdatedRows === 0n) {
    throw new Error("There is no completed verification of that reference code to decide about.");
  }
}
