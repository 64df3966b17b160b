import { setImmediate as nextTurn } from "node:timers/promises";
import type { OutcomeUnknownError, RateLimitError } from "@proofylink/client";
import { isAllSent, tokensSpent } from "../journal/counts.ts";
import type { TakenRow } from "../journal/take.ts";
import type { Learned } from "../journal/turn.ts";
import type { Candidate } from "../queue/queue.ts";
import { createRow, type RowContent } from "./create-row.ts";
import { usualPatienceMs } from "./keep-looking.ts";
import { learnFrom } from "./learn.ts";
import { Pace } from "./pace.ts";
import { Rate } from "./rate.ts";
import type { RunParts } from "./run-parts.ts";
import { Wake } from "./wake.ts";

/** Sends pending rows: written down before, as many at a time as the API takes well, and written down after. */
export class Sender {
  readonly #parts: RunParts;
  readonly pace: Pace;
  readonly rate = new Rate();
  readonly #wake = new Wake();
  readonly #maxTokens: number;
  #inFlight = 0;
  #learned: Learned[] = [];
  #spent = 0;

  constructor(parts: RunParts) {
    this.#parts = parts;
    this.pace = new Pace(parts.options.concurrency ?? 16);
    this.#maxTokens = parts.options.maxTokens ?? Number.POSITIVE_INFINITY;
    parts.ending.wakes(this.#wake);
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** Something may have become free to be sent. */
  ring(): void {
    this.#wake.ring();
  }

  /** Sends until nothing is left to send or the run comes to its end; then nothing is under way. */
  async sendAll(): Promise<void> {
    const { database, ending, tempo } = this.#parts;
    this.#spent = await tokensSpent(database);
    for (;;) {
      const took = await this.#step();
      if (took > 0) continue;
      const quiet = this.#inFlight === 0 && this.#learned.length === 0;
      if (quiet && (ending.end !== undefined || (await isAllSent(database)))) return;
      await this.#wake.sleep(Math.max(this.pace.pauseMs, tempo.idleMs));
      // Answers that came together are written down together.
      await nextTurn();
    }
  }

  /** Writes down what was learned, takes further rows and sends them. Says how many. */
  async #step(): Promise<number> {
    const candidates = await this.#candidates();
    if (candidates.length === 0 && this.#learned.length === 0) return 0;
    const learned = this.#learned;
    this.#learned = [];
    const { taken, spent } = await this.#parts.writer.turn({
      learned,
      candidates,
      maxTokens: this.#maxTokens,
    });
    this.#spent = spent ?? this.#spent;
    for (const row of taken) void this.#send(row);
    return taken.length;
  }

  async #candidates(): Promise<readonly Candidate[]> {
    const { ending, writer } = this.#parts;
    if (ending.end !== undefined || this.pace.pauseMs > 0) return [];
    const room = this.pace.limit - this.#inFlight;
    if (room <= 0 || !(await this.#reachable())) return [];
    const affordable = Math.min(room, this.#maxTokens - this.#spent);
    if (affordable > 0) return writer.candidates(affordable);
    // What is on its way may still turn out to have cost nothing.
    if (this.#inFlight === 0 && this.#learned.length === 0) await this.#budgetReached();
    return [];
  }

  async #budgetReached(): Promise<void> {
    const { ending, database } = this.#parts;
    if (!(await isAllSent(database))) ending.because("budget_reached");
  }

  /** After failures, asks for something harmless before a create is risked. */
  async #reachable(): Promise<boolean> {
    if (!this.pace.doubtful) return true;
    const { client, ending, options } = this.#parts;
    if (this.pace.failingMs > (options.patienceMs ?? usualPatienceMs)) {
      ending.because("unreachable");
      return false;
    }
    try {
      await client.tokens.balance({ signal: ending.signal, retries: 0 });
      return true;
    } catch (error) {
      if (learnFrom(error).end === "refused") ending.because("refused", error);
      this.pace.failed();
      return false;
    }
  }

  async #send(row: TakenRow): Promise<void> {
    this.#inFlight += 1;
    const learned = await this.#create(row);
    this.#inFlight -= 1;
    this.#learned.push({ ...learned, id: row.id, attempt: row.attempt, likeness: row.likeness });
    this.#wake.ring();
  }

  /** Never rejects: whatever happens says something of the row. */
  async #create(row: TakenRow): Promise<Omit<Learned, "id" | "attempt" | "likeness">> {
    const { client, vault, createTimeoutMs, tempo } = this.#parts;
    const begun = performance.now();
    // The machine slept in between: others may have taken this worker for dead.
    if (Date.now() - row.sentAt > createTimeoutMs / 2) return { state: "pending" };
    try {
      const content = vault.open(row.payload, row.fingerprint) as RowContent;
      const { reference_code, status } = await createRow(client, content, createTimeoutMs);
      this.pace.answered(performance.now() - begun);
      this.rate.count();
      return { state: "created", reference_code, status, look_at: Date.now() + tempo.lookEveryMs };
    } catch (error) {
      return this.#learn(row, error, performance.now() - begun);
    }
  }

  #learn(row: TakenRow, error: unknown, tookMs: number) {
    const { state, failure, problems, end, trouble } = learnFrom(error);
    if (end !== undefined) this.#parts.ending.because(end, error);
    else if (trouble === "failed") this.pace.failed();
    else if (trouble === "limited") this.pace.limited((error as RateLimitError).retryAfterMs);
    else this.pace.answered(tookMs);
    const { window } = error as Partial<OutcomeUnknownError>;
    return {
      state,
      failure,
      ...(problems && { result: this.#parts.vault.seal({ problems }, `row ${row.id}`) }),
      ...(state === "unknown" && {
        sent_at: window ? Date.parse(window.from) : row.sentAt,
        lost_at: window ? Date.parse(window.to) : Date.now(),
      }),
    };
  }
}
