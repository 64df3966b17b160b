import type { LostCreate, ReconcileOutcome, RecoveredVerification } from "@proofylink/client";
import { type Learned, rowOf } from "../journal/turn.ts";
import type { RowContent } from "./create-row.ts";
import type { RunParts } from "./run-parts.ts";

/** A lost create of a row. */
interface LostRow extends LostCreate {
  readonly id: number;
  readonly attempt: number;
  readonly likeness: string;
}

const rowsAtOnce = 1_000;
/** Rows that were lost at such a distance are looked for apart: the latest need but the first pages of the list. */
const togetherMs = 120_000;
// The list may be out of reach for a while, or for ever when too much was created since.
const mostFruitless = 3;

/** Looks for the verifications of rows whose create has an unknown outcome. Sends nothing. */
export class Reconciler {
  readonly #parts: RunParts;
  /** Rows that earlier runs have looked for, and that this one looks for once more; known after the first look. */
  #again: number[] | undefined;
  readonly #fruitless = new Map<number, number>();

  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  /** Whether there is nothing left of what earlier runs had not found. */
  get isDone(): boolean {
    return !this.#again?.length;
  }

  /**
   * Looks for those that were not looked for yet; the first time at once and a single time.
   *
   * @returns how many there were
   */
  async look(): Promise<number> {
    const { reconcileAfterSeconds } = this.#parts.tempo;
    const lost = await this.#lostRows();
    if (this.#again === undefined) {
      await this.#sweep(lost);
      this.#again = await this.#checkedBefore();
      return lost.length;
    }
    if (lost.length === 0) return this.#lookAgain(this.#again);
    await this.#sweep(lost, reconcileAfterSeconds);
    return lost.length;
  }

  /** What was late may be there by now. As far as the list can be read: they were looked for before. */
  async #lookAgain(ids: readonly number[]): Promise<number> {
    const some = ids.slice(0, rowsAtOnce);
    if (some.length === 0) return 0;
    await this.#sweep(await this.#lostRows(some));
    this.#again = ids.slice(some.length);
    return some.length;
  }

  /** Without times, looks once, which says nothing of those that are not found. */
  async #sweep(lost: readonly LostRow[], readAfterSeconds?: readonly number[]): Promise<void> {
    const { client, ending, writer } = this.#parts;
    if (lost.length === 0) return;
    const outcomes = client.verifications.reconcileMany(lost, {
      knownCodes: await this.#knownCodes(lost),
      readAfterSeconds: readAfterSeconds ?? [0],
      per_page: 100,
      signal: ending.signal,
    });
    for await (const outcome of outcomes) {
      const learned = await this.#learn(outcome);
      if (learned && (readAfterSeconds || learned.state === "created"))
        await writer.learned([learned]);
    }
  }

  async #checkedBefore(): Promise<number[]> {
    const rows = await this.#parts.database
      .selectFrom("rows")
      .select("id")
      .where("state", "=", "unknown")
      .where("checked_at", "is not", null)
      .orderBy("sent_at", "desc")
      .execute();
    return rows.map(({ id }) => id);
  }

  /** Those that were not looked for yet, the latest first; or these. */
  async #lostRows(ids?: readonly number[]): Promise<LostRow[]> {
    const { database, vault } = this.#parts;
    const unknown = database
      .selectFrom("rows")
      .select(["id", "attempt", "likeness", "fingerprint", "payload", "sent_at", "lost_at"])
      .where("state", "=", "unknown")
      .orderBy("sent_at", "desc")
      .limit(rowsAtOnce);
    const wanted = ids ? unknown.where("id", "in", ids) : unknown.where("checked_at", "is", null);
    const found = await wanted.execute();
    const latest = (found[0]?.sent_at ?? 0) - togetherMs;
    const rows = ids ? found : found.filter(({ sent_at }) => (sent_at ?? 0) >= latest);
    return rows.map(({ id, attempt, likeness, fingerprint, payload, sent_at, lost_at }) => {
      const { applicant } = vault.open(payload ?? "", fingerprint ?? "") as RowContent;
      const [from = "", to = ""] = [sent_at ?? 0, lost_at ?? Date.now()].map((ms) =>
        new Date(ms).toISOString(),
      );
      const { id_number, full_name, verification_type_id } = applicant;
      const window = { from, to };
      const person = { id_number, full_name, verification_type_id };
      return { id, attempt, likeness: likeness ?? "", ...person, window };
    });
  }

  /** The verifications of other rows that look alike. */
  async #knownCodes(lost: readonly LostRow[]): Promise<string[]> {
    const rows = await this.#parts.database
      .selectFrom("rows")
      .select("reference_code")
      .where(
        "likeness",
        "in",
        lost.map(({ likeness }) => likeness),
      )
      .where("reference_code", "is not", null)
      .execute();
    return rows.flatMap(({ reference_code }) => reference_code ?? []);
  }

  async #learn({ lost, found, error }: ReconcileOutcome<LostRow>): Promise<Learned | undefined> {
    if (found && (await this.#isTheirs(lost, found))) {
      const { reference_code, status } = found;
      const look_at = Date.now();
      const created = { reference_code, status, look_at, recovered: true };
      return { ...rowOf(lost), state: "created", ...created };
    }
    if (error?.code === "outcome_unknown" && !("checkedUntil" in error))
      return this.#notFound(lost);
    return leftToPerson(lost, error?.code ?? "ambiguous_match");
  }

  /** The list could not be read back to when it was lost. */
  #notFound(lost: LostRow): Learned | undefined {
    const times = (this.#fruitless.get(lost.id) ?? 0) + 1;
    this.#fruitless.set(lost.id, times);
    return times < mostFruitless ? undefined : leftToPerson(lost, "outcome_unknown");
  }

  /** The list masks NIKs; the detail does not. */
  async #isTheirs(lost: LostRow, { reference_code }: RecoveredVerification): Promise<boolean> {
    const { client, ending } = this.#parts;
    const detail = await client.verifications
      .get(reference_code, { signal: ending.signal })
      // The list is proof enough where nothing better is to be had.
      .catch(() => undefined);
    const shown = detail?.customer?.id_number ?? "";
    return !/^\d{16}$/.test(shown) || shown === lost.id_number;
  }
}

/** It was looked for, and is not looked for again in this run. */
function leftToPerson(lost: LostRow, failure: string): Learned {
  return { ...rowOf(lost), state: "unknown", failure, checked_at: Date.now() };
}
