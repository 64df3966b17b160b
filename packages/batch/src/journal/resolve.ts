import type { Proofylink } from "@proofylink/client";
import type { Decision } from "../batch.ts";
import { BatchError } from "../batch-error.ts";
import type { Queue } from "../queue/queue.ts";
import type { RowContent } from "../run/create-row.ts";
import type { Vault } from "../vault.ts";
import type { JournalDatabase } from "./schema.ts";
import { type Learned, takeTurn } from "./turn.ts";

interface ResolveParts {
  readonly database: JournalDatabase;
  readonly queue: Queue;
  readonly vault: Vault;
  readonly client: Proofylink;
}

/** @throws {BatchError} `not_unknown`, `other_person`, `code_of_other_row` */
export async function resolveRow(
  parts: ResolveParts,
  { line, file }: { readonly line: number; readonly file?: string },
  decision: Decision,
): Promise<void> {
  const { database, queue } = parts;
  const found = await database
    .selectFrom("rows")
    .selectAll()
    .where("line", "=", line)
    .where("state", "=", "unknown")
    .$if(file !== undefined, (query) => query.where("file", "=", file ?? ""))
    .execute();
  const [row, another] = found;
  if (!row) throw notUnknown(line, "There is no unknown row in that line.");
  if (another) throw notUnknown(line, "Several files have an unknown row in that line: name one.");
  const learned = await settle(parts, row, decision);
  await takeTurn(database, queue, {
    learned: [{ ...learned, id: row.id, attempt: row.attempt, likeness: row.likeness ?? "" }],
    candidates: [],
    maxTokens: Number.POSITIVE_INFINITY,
  });
}

type Unknown = {
  readonly payload: string | null;
  readonly fingerprint: string | null;
  readonly failure: string | null;
};

async function settle(
  { database, vault, client }: ResolveParts,
  { payload, fingerprint, failure }: Unknown,
  decision: Decision,
): Promise<Pick<Learned, "state" | "reference_code" | "status" | "look_at" | "failure">> {
  if (decision === "resend") return { state: "pending" };
  if (decision === "give up") return { state: "given_up", failure: failure ?? undefined };
  const { applicant } = vault.open(payload ?? "", fingerprint ?? "") as RowContent;
  const { customer, verification } = await client.verifications.get(decision.created);
  if (/^\d{16}$/.test(customer.id_number) && customer.id_number !== applicant.id_number) {
    throw new BatchError(
      "other_person",
      "The verification of that reference code is of another person.",
      "Check the code.",
    );
  }
  await checkFree(database, decision.created);
  return {
    state: "created",
    reference_code: decision.created,
    status: verification.status,
    look_at: Date.now(),
  };
}

/** The journal would refuse it too, in words of its own. */
async function checkFree(database: JournalDatabase, code: string): Promise<void> {
  const other = await database
    .selectFrom("rows")
    .select("line")
    .where("reference_code", "=", code)
    .executeTakeFirst();
  if (!other) return;
  throw new BatchError(
    "code_of_other_row",
    `That reference code is already the one of line ${other.line}.`,
    "Look for another one. If there is none, give the row up.",
  );
}

function notUnknown(line: number, why: string): BatchError {
  return new BatchError(
    "not_unknown",
    `Line ${line} cannot be settled. ${why}`,
    "List the rows that are unknown.",
  );
}
