import type { VerificationListItem } from "@proofylink/types";
import { maskNik } from "./nik.ts";

/** A create whose answer was lost: whom it was for, and when it was made. */
export interface LostCreate {
  readonly verification_type_id: number;
  readonly id_number: string;
  readonly full_name: string;
  /** The `window` of the OutcomeUnknownError. */
  readonly window: { readonly from: string; readonly to: string };
}

type Row = VerificationListItem;
type Person = Pick<LostCreate, "id_number" | "full_name">;

const typeNames: Readonly<Record<string, number>> = {
  "Rekrutment/Screening Karyawan": 1,
  "Screening Sewa Mobil/Motor": 2,
  "Verifikasi Calon Pelanggan/Mitra": 3,
  "Screening Tenant (Kos/Kontrakan)": 4,
};
// Between two clocks that one answer's Date has compared, and when none has.
const comparedMs = 5_000;
const uncomparedMs = 120_000;
// A server that lost its client may still work on the request for a while.
const lateMs = 600_000;

/**
 * What of a person the list shows, in one word: the masked NIK and the name, without what servers change of names.
 * Two people of the same likeness cannot be told apart in the list, so a lost create of the one may be found as
 * the other's: do not send both at the same time.
 *
 * @example
 * likenessOf({ id_number: "9999010101900001", full_name: "Budi Contoh" }); // "9999********0001 BUDICONTOH"
 */
export function likenessOf({ id_number, full_name }: Person): string {
  return `${maskNik(id_number)} ${plainName(full_name)}`;
}

/** Without case, spaces, punctuation, compatible letters. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The newest rows of the list, and which of them could be whose. */
export class NewestRows<Lost extends LostCreate> {
  readonly #losts: readonly Lost[];
  readonly #byLikeness = new Map<string, Map<string, Row>>();
  /** How much the server's clock is ahead of this machine's, once an answer has told. */
  #aheadMs = 0;
  #toleranceMs = uncomparedMs;
  /** When the oldest row was made that is surely read, with all that are newer. */
  #oldest = Number.POSITIVE_INFINITY;
  readonly #fits = new Map<Row, number>();
  /** Why no more was read, unless that was far enough. */
  failure: unknown;

  constructor(losts: readonly Lost[]) {
    this.#losts = losts;
  }

  compareClocks(headers: Headers, now: number): void {
    const ahead = Date.parse(headers.get("date") ?? "") - now;
    if (Number.isNaN(ahead)) return;
    this.#aheadMs = ahead;
    this.#toleranceMs = comparedMs;
  }

  /** @returns whether a next page may hold rows of the windows. */
  add(rows: readonly Row[]): boolean {
    const times = rows.map((row) => Date.parse(row.created_at));
    for (const row of rows) {
      const { customer_id_number: id_number, customer_name: full_name } = row;
      // A server may leave them out; such a row is nobody's.
      if (typeof id_number !== "string" || typeof full_name !== "string") continue;
      const likeness = likenessOf({ id_number, full_name });
      // New rows push others on to the next page, where they come again.
      const alike = this.#byLikeness.get(likeness) ?? new Map<string, Row>();
      this.#byLikeness.set(likeness, alike.set(row.reference_code, row));
    }
    this.#oldest = Math.min(this.#oldest, ...times);
    return !this.#losts.every((lost) => times.every((time) => time < this.#from(lost)));
  }

  /** The whole list was read. */
  end(): void {
    this.#oldest = Number.NEGATIVE_INFINITY;
  }

  /** Each lost create whose window was read, with the rows that could be its verification. */
  matches(isOther: (referenceCode: string) => boolean): [Lost, Row[]][] {
    const all = this.#losts.map((lost): [Lost, Row[]] => [lost, this.#matchesOf(lost, isOther)]);
    // Also those whose window was not read count: what may be theirs is not surely another's.
    for (const row of all.flatMap(([, rows]) => rows)) {
      this.#fits.set(row, (this.#fits.get(row) ?? 0) + 1);
    }
    return all.filter(([lost]) => this.#oldest < this.#from(lost));
  }

  /** True of a row that could be the verification of several lost creates. */
  isShared(row: Row): boolean {
    return (this.#fits.get(row) ?? 0) > 1;
  }

  #matchesOf(lost: Lost, isOther: (referenceCode: string) => boolean): Row[] {
    const alike = [...(this.#byLikeness.get(likenessOf(lost))?.values() ?? [])];
    const from = this.#from(lost);
    const to = Date.parse(lost.window.to) + this.#aheadMs + lateMs + this.#toleranceMs;
    return alike.filter((row) => {
      const time = Date.parse(row.created_at);
      // A name that is not known may be a new one of any type.
      const type = typeNames[row.verification_type_name] ?? lost.verification_type_id;
      const fits = type === lost.verification_type_id && time >= from && time <= to;
      return fits && !isOther(row.reference_code);
    });
  }

  #from({ window }: Lost): number {
    return Date.parse(window.from) + this.#aheadMs - this.#toleranceMs;
  }
}
