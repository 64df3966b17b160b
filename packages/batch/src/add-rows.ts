import type { Added } from "./batch.ts";
import type { BatchRow } from "./batch-row.ts";
import type { JournalDatabase } from "./journal/schema.ts";
import type { Queue } from "./queue/queue.ts";
import type { Vault } from "./vault.ts";

interface Place {
  readonly file: string;
  readonly line: number;
}

/** A row in the form that the journal keeps. */
interface SealedRow extends Place {
  readonly fingerprint: string;
  readonly likeness: string;
  readonly payload: string;
}

interface Present extends Place {
  readonly id: number;
  readonly rejected: boolean;
}

export interface AddParts {
  readonly database: JournalDatabase;
  readonly queue: Queue;
  readonly vault: Vault;
}

const rowsAtOnce = 500;

/** Takes rows into the journal, some hundred at a time; each time all or none of them. */
export async function addRows(
  parts: AddParts,
  rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  file: string,
): Promise<Added> {
  const total = { added: 0, known: 0, again: 0, duplicates: 0 };
  let group: SealedRow[] = [];
  const addGroup = async () => {
    const added = await addSealed(parts, group);
    for (const key of Object.keys(total) as (keyof Added)[]) total[key] += added[key];
    group = [];
  };
  for await (const row of rows) {
    if (group.push(seal(parts.vault, row, file)) === rowsAtOnce) await addGroup();
  }
  if (group.length > 0) await addGroup();
  return total;
}

function seal(vault: Vault, row: BatchRow, file: string): SealedRow {
  const fingerprint = vault.fingerprint(row.applicant);
  const likeness = vault.likeness(row.applicant);
  const { line, ...person } = row;
  return { file, line, fingerprint, likeness, payload: vault.seal(person, fingerprint) };
}

function addSealed({ database, queue }: AddParts, group: readonly SealedRow[]): Promise<Added> {
  return database.transaction().execute(async (within) => {
    const added = await insert(within, group);
    await queue.offer(within, added);
    const isNew = new Set(added.map(({ file, line }) => `${line} ${file}`));
    const others = group.filter(({ file, line }) => !isNew.has(`${line} ${file}`));
    const counts = { known: 0, again: 0, duplicates: 0 };
    const present = await find(within, others);
    for (const row of others) {
      const there = present.get(row.fingerprint) as Present;
      if (there.rejected) {
        await tryAgain(within, queue, there.id, row);
        present.set(row.fingerprint, { ...row, id: there.id, rejected: false });
        counts.again += 1;
      } else if (there.file === row.file && there.line === row.line) counts.known += 1;
      else {
        await noteDuplicate(within, row, there.id);
        counts.duplicates += 1;
      }
    }
    return { added: added.length, ...counts };
  });
}

async function insert(within: JournalDatabase, group: readonly SealedRow[]) {
  const updated_at = Date.now();
  const rows = await within
    .insertInto("rows")
    .values(
      group.map((row) => ({
        ...row,
        state: "pending" as const,
        attempt: 0,
        recovered: 0,
        updated_at,
      })),
    )
    // The person and type is there already.
    .onConflict((conflict) => conflict.column("fingerprint").doNothing())
    .returning(["id", "likeness", "file", "line"])
    .execute();
  return rows.map((row) => ({ ...row, likeness: row.likeness ?? "" }));
}

async function find(
  within: JournalDatabase,
  group: readonly SealedRow[],
): Promise<Map<string, Present>> {
  if (group.length === 0) return new Map();
  const fingerprints = group.map((row) => row.fingerprint);
  const rows = await within
    .selectFrom("rows")
    .select(["id", "fingerprint", "file", "line", "state"])
    .where("fingerprint", "in", fingerprints)
    .execute();
  return new Map(
    rows.map((row) => [row.fingerprint ?? "", { ...row, rejected: row.state === "rejected" }]),
  );
}

/** What was rejected was not created: the row may have been corrected since. */
async function tryAgain(within: JournalDatabase, queue: Queue, id: number, row: SealedRow) {
  await within
    .updateTable("rows")
    .set({ ...row, state: "pending", failure: null, result: null, updated_at: Date.now() })
    .where("id", "=", id)
    .execute();
  await queue.offer(within, [{ id, likeness: row.likeness }]);
}

async function noteDuplicate(within: JournalDatabase, { file, line }: Place, of: number) {
  await within
    .insertInto("rows")
    .values({
      file,
      line,
      state: "duplicate",
      duplicate_of: of,
      attempt: 0,
      recovered: 0,
      updated_at: Date.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
