import type { Proofylink } from "@proofylink/client";
import type { Estimate, RunOptions } from "../batch.ts";
import { countRows, tokensSpent } from "../journal/counts.ts";
import type { JournalDatabase } from "../journal/schema.ts";

/** What a run would spend, and whether the balance suffices. */
export async function estimate(
  database: JournalDatabase,
  client: Proofylink,
  { maxTokens = Number.POSITIVE_INFINITY }: RunOptions,
  signal?: AbortSignal,
): Promise<Estimate> {
  // First the balance: other workers make both smaller meanwhile, and so it is never too little by mistake.
  const balance = await client.tokens.balance({ signal });
  const { rows, held } = await countRows(database);
  const left = Math.max(0, maxTokens - (await tokensSpent(database)));
  const tokens = Math.min(rows.pending - held, left);
  return { tokens, balance, enough: balance >= tokens };
}
