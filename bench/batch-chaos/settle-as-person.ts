import type { Batch } from "@proofylink/batch";
import type { Proofylink } from "@proofylink/client";
import { nameOf } from "./people.ts";

/** Looks for each unknown row in the whole list, as somebody would in the dashboard, and says what is there. */
export async function settleAsPerson(batch: Batch, { verifications }: Proofylink): Promise<void> {
  const unknown = await Array.fromAsync(batch.results({ states: ["unknown"] }));
  const codes = new Map<string, string>();
  for await (const row of verifications.list({ per_page: 100 })) {
    codes.set(row.customer_name, row.reference_code);
  }
  for (const { line } of unknown) {
    const created = codes.get(nameOf(line));
    await batch.resolve({ line }, created === undefined ? "resend" : { created });
  }
}
