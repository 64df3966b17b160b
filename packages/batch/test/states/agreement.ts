import { expect } from "vitest";
import type { RowState } from "../../src/index.ts";
import { countRows, tokensSpent } from "../../src/journal/counts.ts";
import type { Journal } from "./journal.ts";
import { arrows, type Model } from "./model.ts";

/** The arrows that rows went along, in all journals of this process. */
export const walked = new Set<string>();

/** The journal says what the model says, and what must hold whatever the model says. */
export async function expectAgreement(
  model: Model,
  journal: Journal,
  before: readonly RowState[],
): Promise<void> {
  const rows = await readRows(journal, model);
  expect(rows).toEqual(
    model.rows.map(({ id, file, state, attempt, code, known, duplicateOf }) => ({
      id,
      file,
      state,
      attempt,
      code,
      known,
      duplicateOf: duplicateOf?.id ?? null,
    })),
  );
  const { rows: counts, held, tokens } = await countRows(journal.database);
  const spent = await tokensSpent(journal.database);
  expect({ spent, held }).toEqual({ spent: model.spent, held: model.held });
  expect(tokens.spent + tokens.maybe).toBe(spent);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  expectRules(model);
  expectArrows(model, before);
}

async function readRows({ database }: Journal, model: Model) {
  const rows = await database.selectFrom("rows").selectAll().orderBy("id").execute();
  for (const [number, row] of model.rows.entries()) row.id ||= rows[number]?.id ?? 0;
  return rows.map((row) => {
    // Who may still be sent or looked for needs its data; nobody else keeps it.
    const needed = ["pending", "sending", "unknown"].includes(row.state);
    if (row.state !== "given_up") expect(row.payload !== null, row.state).toBe(needed);
    return {
      id: row.id,
      file: row.file,
      state: row.state,
      attempt: row.attempt,
      code: row.reference_code,
      known: row.fingerprint !== null,
      duplicateOf: row.duplicate_of,
    };
  });
}

function expectRules(model: Model): void {
  for (const row of model.rows) {
    expect(row.sent, "sent once, and anew only when nothing was created").toBeLessThanOrEqual(
      row.allowed,
    );
    expect(row.sent).toBe(row.attempt);
    expect(model.underWayLike(row).length, "alike ones at a time").toBeLessThanOrEqual(1);
  }
}

function expectArrows(model: Model, before: readonly RowState[]): void {
  for (const [number, from] of before.entries()) {
    const to = model.rows[number]?.state as RowState;
    if (from === to) continue;
    expect(arrows[from], `${from} to ${to}`).toContain(to);
    walked.add(`${from} to ${to}`);
  }
}
