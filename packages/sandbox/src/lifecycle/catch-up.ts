import type { Context } from "../context.ts";
import { builtOnce } from "../database/built-once.ts";
import { exclusively } from "../database/exclusively.ts";
import type { SandboxDatabase } from "../database/open-database.ts";
import { enter } from "./enter.ts";
import { nextStep } from "./journey.ts";

const atOnce = 50;

/**
 * Does all that is due by the clock. Nothing happens between requests: each request first catches
 * up, so the clock can be turned, and a restart loses no state.
 */
export async function catchUp(context: Context): Promise<void> {
  await context.clock.refresh();
  const now = context.clock.now();
  while (await someDue(context, now)) await moveSome(context, now);
}

const firstDue = builtOnce((database, now: number) =>
  database.selectFrom("verifications").select("id").where("next_change_at", "<=", now).limit(1),
);

async function someDue({ database }: Context, now: number): Promise<boolean> {
  return (await firstDue(database, now)).length > 0;
}

/** A file of an older version can hold what this one's scenarios no longer move. */
async function forget(transaction: SandboxDatabase, id: number): Promise<void> {
  await transaction
    .updateTable("verifications")
    .set({ next_change_at: null })
    .where("id", "=", id)
    .execute();
}

async function moveSome(context: Context, now: number): Promise<void> {
  await exclusively(context.database, async (transaction) => {
    const due = await transaction
      .selectFrom("verifications")
      .selectAll()
      .where("next_change_at", "<=", now)
      .orderBy("next_change_at")
      .limit(atOnce)
      .execute();
    for (const one of due) {
      const step = nextStep(one);
      // One step at a time; the rest of a long absence is due right away again.
      if (step !== undefined)
        await enter(context, transaction, one, step, one.next_change_at ?? now);
      else await forget(transaction, one.id);
    }
  });
}
