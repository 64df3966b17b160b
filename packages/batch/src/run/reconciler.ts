import type { LostCreate, ReconcileOutcome, RecoveredVerification } from "@proofylink/client";
import type { Learned } from "../journal/turn.ts";
import type { RowContent } from "./create-row.ts";
import type { RunParts } from "./run-parts.ts";

/** A lost create of a row. */
interface LostRow extends LostCreate {
  readonly id: number;
  readonly attempt: number;
  readonly likeness: string;
}

const rowsAtOnce = 1_000;
// The list may be out of reach for a while, or for ever when too much was created since.
const mostFruitless = 3;

/** Looks for the verifications of rows whose create has an unknown outcome. Sends nothing. */
export class Reconciler {
  readonly #parts: RunParts;
  #begun = false;
  readonly #fruitless = new Map<number, number>();

  constructor(parts: RunParts) {
    this.#parts = parts;
  }

  /**
   * Looks for those that were not looked for yet; the first time for all, a single time at once.
   *
   * @returns how many there were
   */
  async look(): Promise<number> {
    if (this.#begun) return this.#sweep(this.#parts.tempo.reconcileAfterSeconds);
    await this.#parts.database
      .updateTable("rows")
      .set({ checked_at: null })
      .where("state", "=", "unknown")
      .execute();
    const count = await this.#sweep([0]);
    this.#begun = true;
    return count;
  }

  async #sweep(readAfterSeconds: readonly number[]): Promise<number> {
    const { client, ending, writer } = this.#parts;
    const lost = await this.#lostRows();
    if (lost.length === 0) return 0;
    const outcomes = client.verifications.reconcileMany(lost, {
      knownCodes: await this.#knownCodes(lost),
      readAfterSeconds,
      per_page: 100,
      signal: ending.signal,
    });
    for await (const outcome of outcomes) {
      const learned = await this.#learn(outcome);
      // After a single look, those that were not found are left for a longer search.
      if (learned && (this.#begun || learned.state === "created")) await writer.learned([learned]);
    }
    return lost.length;
  }

  async #lostRows(): Promise<LostRow[]> {
    const { database, vault } = this.#parts;
    const rows = await database
      .selectFrom("rows")
      .select(["id", "attempt", "likeness", "fingerprint", "payload", "sent_at", "lost_at"])
      .where("state", "=", "unknown")
      .where("checked_at", "is", null)
      .orderBy("id")
      .limit(rowsAtOnce)
      .execute();
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
    const { id, attempt, likeness } = lost;
    const row = { id, attempt, likeness };
    if (found && (await this.#isTheirs(lost, found))) {
      const { reference_code, status } = found;
      const look_at = Date.now();
      return { ...row, state: "created", reference_code, status, look_at, recovered: true };
    }
    if (error?.code === "outcome_unknown" && !("checkedUntil" in error)) {
      const times = (this.#fruitless.get(id) ?? 0) + 1;
      this.#fruitless.set(id, times);
      if (times < mostFruitless) return undefined;
    }
    const failure = error?.code ?? "ambiguous_match";
    return { ...row, state: "unknown", failure, checked_at: Date.now() };
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
