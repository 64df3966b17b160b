import type { FieldErrors } from "@proofylink/client";
import type { ResultQuery } from "../batch.ts";
import type { RowResult } from "../batch-row.ts";
import type { Vault } from "../vault.ts";
import type { JournalDatabase } from "./schema.ts";

/** What is encrypted of a result. */
interface SealedResult {
  readonly credibility_score?: number | null;
  readonly credibility_level?: string | null;
  readonly problems?: FieldErrors;
}

const rowsAtOnce = 500;

/** Reads the rows some hundred at a time, so that a run goes on in between. */
export async function* readResults(
  database: JournalDatabase,
  vault: Vault,
  { states, after = 0 }: ResultQuery,
): AsyncGenerator<RowResult & { readonly position: number }, undefined> {
  for (let position = after; ; ) {
    const rows = await database
      .selectFrom("rows")
      .leftJoin("rows as first", "first.id", "rows.duplicate_of")
      .selectAll("rows")
      .select([
        "first.file as first_file",
        "first.line as first_line",
        "first.reference_code as first_code",
      ])
      .where("rows.id", ">", position)
      .$if(states !== undefined, (query) => query.where("rows.state", "in", [...(states ?? [])]))
      .orderBy("rows.id")
      .limit(rowsAtOnce)
      .execute();
    for (const row of rows) {
      const sealed = row.result ? vault.open(row.result, `row ${row.id}`) : {};
      const { credibility_score, credibility_level, problems } = sealed as SealedResult;
      position = row.id;
      yield {
        position,
        file: row.file,
        line: row.line,
        state: row.state,
        reference_code: row.reference_code,
        status: row.status,
        recovered: row.recovered === 1,
        failure: row.failure,
        problems: problems ?? null,
        credibility_score: credibility_score ?? null,
        credibility_level: credibility_level ?? null,
        duplicate_of:
          row.first_file === null || row.first_line === null
            ? null
            : { file: row.first_file, line: row.first_line, reference_code: row.first_code },
        updated_at: new Date(row.updated_at).toISOString(),
      };
    }
    if (rows.length < rowsAtOnce) return;
  }
}
