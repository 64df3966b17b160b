import type { Decision, RowState } from "../../src/index.ts";

/** A row as it must be, and what happened to it. */
export interface ModelRow {
  /** From 0, in the order in which they were added. */
  readonly number: number;
  /** The journal's name for it, once it was read there. */
  id: number;
  readonly person: number;
  readonly likeness: string;
  file: string;
  state: RowState;
  attempt: number;
  code: string | null;
  /** Its hashes are there: the same person would be recognised. */
  known: boolean;
  readonly duplicateOf: ModelRow | null;
  /** How often it left, and how often it might: once, and once more for each time that nothing was created. */
  sent: number;
  allowed: number;
}

/** A create that left, and may be heard of at any later time. */
export interface Flight {
  readonly row: ModelRow;
  readonly attempt: number;
}

/** What is heard of a create, or later of its verification. */
export type News = "created" | "rejected" | "unknown" | "pending" | "finished";

/** The arrows of the README, and nothing else. */
export const arrows: Readonly<Record<RowState, readonly RowState[]>> = {
  // Without having been sent again, when its create is heard of late.
  pending: ["sending", "created"],
  sending: ["created", "rejected", "unknown", "pending"],
  // Back to pending by a person, or when the worker that was taken for dead says that nothing left.
  unknown: ["created", "rejected", "pending", "given_up"],
  given_up: ["created"],
  created: ["finished"],
  // By adding it again.
  rejected: ["pending"],
  finished: [],
  duplicate: [],
};

/** The states in which news of the row's own attempt counts. */
const hears: Readonly<Record<News, readonly RowState[]>> = {
  created: ["sending", "unknown", "given_up", "created", "pending"],
  rejected: ["sending", "unknown"],
  unknown: ["sending", "unknown"],
  pending: ["sending", "unknown"],
  finished: ["created"],
};

/** One token each: what is not known counts as spent. */
const costs: readonly RowState[] = ["sending", "unknown", "given_up", "created", "finished"];
const underWay: readonly RowState[] = ["sending", "unknown"];
const over: readonly RowState[] = ["finished", "rejected", "given_up", "duplicate"];

/** What the journal must say after each step. */
export class Model {
  readonly rows: ModelRow[] = [];
  readonly flights: Flight[] = [];
  readonly #likenessOf: (person: number) => string;

  constructor(likenessOf: (person: number) => string) {
    this.#likenessOf = likenessOf;
  }

  get spent(): number {
    return this.rows.filter(({ state }) => costs.includes(state)).length;
  }

  /** Pending rows that wait for an unknown one. */
  get held(): number {
    const lost = this.rows.filter(({ state }) => state === "unknown");
    const waits = (row: ModelRow) => lost.some(({ likeness }) => likeness === row.likeness);
    return this.rows.filter((row) => row.state === "pending" && waits(row)).length;
  }

  /** Those whom the list shows alike, and are on their way or unknown. */
  underWayLike({ likeness }: ModelRow): ModelRow[] {
    return this.rows.filter((row) => row.likeness === likeness && underWay.includes(row.state));
  }

  unknownOf(person: number): ModelRow[] {
    return this.rows.filter((row) => row.person === person && row.state === "unknown");
  }

  add(person: number, file: string): void {
    const there = this.rows.find((row) => row.person === person && row.known);
    if (there?.state === "rejected") Object.assign(there, { state: "pending", file });
    else if (there === undefined) this.#push({ person, file, state: "pending", known: true });
    else if (there.file !== file && !this.#hasDuplicate(there, file)) {
      this.#push({ person, file, state: "duplicate", known: false, duplicateOf: there });
    }
  }

  #hasDuplicate(of: ModelRow, file: string): boolean {
    return this.rows.some(
      (row) => row.state === "duplicate" && row.duplicateOf === of && row.file === file,
    );
  }

  #push(row: Pick<ModelRow, "person" | "file" | "state" | "known"> & Partial<ModelRow>): void {
    const likeness = this.#likenessOf(row.person);
    const unsent = { attempt: 0, code: null, sent: 0, allowed: 1, duplicateOf: null };
    this.rows.push({ number: this.rows.length, id: 0, ...unsent, likeness, ...row });
  }

  /** The rows that are to be taken of these: pending ones, none of their like under way, of alike ones the first. */
  takeable(candidates: readonly ModelRow[]): ModelRow[] {
    const isFirst = (row: ModelRow) =>
      candidates.find(({ likeness }) => likeness === row.likeness) === row;
    const isFree = (row: ModelRow) => this.underWayLike(row).length === 0;
    return candidates.filter((row) => row.state === "pending" && isFirst(row) && isFree(row));
  }

  /** @param taken those of the candidates that leave now */
  take(candidates: readonly ModelRow[], taken: readonly ModelRow[]): void {
    // Dealt out a second time, so the worker that was sending it did not come back.
    for (const row of candidates) if (row.state === "sending") row.state = "unknown";
    for (const row of taken) {
      row.state = "sending";
      row.attempt += 1;
      row.sent += 1;
      this.flights.push({ row, attempt: row.attempt });
    }
  }

  /** The news of it that would count now. */
  awaited({ row, attempt }: Flight): News[] {
    if (attempt !== row.attempt) return [];
    return (Object.keys(hears) as News[]).filter((news) => hears[news].includes(row.state));
  }

  hear(flight: Flight, news: News): void {
    if (news === "created" && flight.attempt < flight.row.attempt) this.#late(flight);
    if (!this.awaited(flight).includes(news)) return;
    const { row, attempt } = flight;
    if (news === "created") row.code = codeOf(row, attempt);
    if (news === "pending" || news === "rejected") row.allowed += 1;
    row.state = news;
  }

  /** Its row left again: that is one more verification, unless it is known. */
  #late({ row, attempt }: Flight): void {
    const code = codeOf(row, attempt);
    if (this.rows.some((other) => other.code === code)) return;
    const { person, file } = row;
    this.#push({ person, file, state: "created", known: false, code, duplicateOf: row });
    this.flights.push({ row: this.rows.at(-1) as ModelRow, attempt: 0 });
  }

  settle(row: ModelRow, decision: Decision): void {
    if (decision === "resend") this.hear({ row, attempt: row.attempt }, "pending");
    else if (decision === "give up") row.state = "given_up";
    else this.hear({ row, attempt: row.attempt }, "created");
  }

  /** The process ended; the next one has begun. */
  restart(): void {
    for (const row of this.rows) if (row.state === "sending") row.state = "unknown";
  }

  /** Nothing personal of them is needed any more. */
  get settled(): ModelRow[] {
    return this.rows.filter(({ state }) => over.includes(state));
  }

  purge(): void {
    for (const row of this.settled) row.known = false;
  }
}

/** The verification that an attempt makes. */
export function codeOf({ number, code }: ModelRow, attempt: number): string {
  // A late verification never left from its own row.
  return attempt === 0 && code !== null ? code : `EMP-${number}-${attempt}`;
}
