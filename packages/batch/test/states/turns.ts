import type { Proofylink } from "@proofylink/client";
import type { Decision } from "../../src/index.ts";
import { resolveRow } from "../../src/journal/resolve.ts";
import { type Learned, takeTurn } from "../../src/journal/turn.ts";
import { type Journal, nobodysQueue } from "./journal.ts";
import { codeOf, type Flight, type ModelRow, type News } from "./model.ts";
import { rowOf } from "./people-alike.ts";

const unlimited = Number.POSITIVE_INFINITY;

/** @returns which of the candidates leave now, in their order */
export async function take(
  { database, vault }: Journal,
  rows: readonly ModelRow[],
  maxTokens = unlimited,
): Promise<ModelRow[]> {
  const candidates = rows.map(({ id, person }) => ({
    id,
    likeness: vault.likeness(rowOf(person).applicant),
  }));
  const turn = { learned: [], candidates, maxTokens };
  const { taken } = await takeTurn(database, nobodysQueue, turn);
  return rows.filter((row) => taken.some(({ id }) => id === row.id));
}

/** Writes down what a worker or a search says of a create. */
export async function hear(
  { database, vault }: Journal,
  { row, attempt }: Flight,
  state: News,
): Promise<void> {
  const likeness = vault.likeness(rowOf(row.person).applicant);
  const about = { id: row.id, attempt, likeness, state } as const;
  const learned: Learned = {
    created: { ...about, reference_code: codeOf(row, attempt), status: "processing", look_at: 1 },
    finished: { ...about, status: "completed" },
    rejected: { ...about, failure: "validation_failed" },
    unknown: { ...about, failure: "outcome_unknown", lost_at: Date.now() },
    pending: about,
  }[state];
  await takeTurn(database, nobodysQueue, {
    learned: [learned],
    candidates: [],
    maxTokens: unlimited,
  });
}

/** An API that shows every verification, with the NIK behind its mask. */
const client = {
  verifications: {
    get: async () => ({
      customer: { id_number: "9999********0001" },
      verification: { status: "processing" },
    }),
  },
} as unknown as Proofylink;

export function resolve(
  { database, vault }: Journal,
  row: { readonly line: number },
  decision: Decision,
): Promise<void> {
  return resolveRow({ database, vault, queue: nobodysQueue, client }, row, decision);
}
