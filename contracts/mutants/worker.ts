// One of the processes that try mutants. Its parent sends ids and gets verdicts.
import { join } from "node:path";
import { harmful, harmless } from "./catalogue/catalogue.ts";
import { startJudge } from "./judging/judge.ts";
import type { Verdict } from "./judging/verdict.ts";

/** What a worker is told. */
export type Order =
  | { readonly try: string }
  | { readonly check: "unmutated" }
  | { readonly end: true };

/** What a worker says. */
export type Report =
  | { readonly ready: true }
  | { readonly verdict: Verdict }
  | { readonly error: string };

const root = join(import.meta.dirname, "..", "..");
const judge = await startJudge(root);
const mutants = new Map([...harmful, ...harmless].map((mutant) => [mutant.id, mutant]));

process.on("message", async (order: Order) => {
  if ("end" in order) {
    process.disconnect();
    return;
  }
  try {
    tell({ verdict: await verdictOn(order) });
  } catch (error) {
    tell({ error: (error as Error).stack ?? String(error) });
  }
});
// Its parent was killed: nobody wants the rest, and what is under way must not hold it.
process.once("disconnect", async () => {
  setTimeout(() => process.exit(), 10_000);
  await judge[Symbol.asyncDispose]();
  process.exit();
});
tell({ ready: true });

async function verdictOn(order: Exclude<Order, { end: true }>): Promise<Verdict> {
  if ("check" in order) return judge.unmutated(["spec", "provider", "client"]);
  const mutant = mutants.get(order.try);
  if (mutant === undefined) throw new Error(`There is no mutant ${order.try}.`);
  return judge.judge(mutant);
}

function tell(report: Report): void {
  process.send?.(report);
}
