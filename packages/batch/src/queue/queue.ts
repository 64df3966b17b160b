import type { JournalDatabase } from "../journal/schema.ts";

/** A row that may be sent. */
export interface Candidate {
  readonly id: number;
  readonly likeness: string;
}

/** Deals rows out to workers. What it says counts for nothing until the journal agrees. */
export interface Queue {
  /** A run begins. */
  start(): Promise<void>;
  /** The next rows to try, at most so many. None is no promise that none is left. */
  take(most: number): Promise<Candidate[]>;
  /** Offers rows again, in the transaction that makes them pending. */
  offer(within: JournalDatabase, rows: readonly Candidate[], afterSeconds?: number): Promise<void>;
  /** Says that these rows need not be offered again, in the transaction that settles them. */
  settle(within: JournalDatabase, ids: readonly number[]): Promise<void>;
  /** Whether this process is the one that looks for lost creates and results: there is one at a time. */
  leads(): Promise<boolean>;
  /** A run has ended: what it did not begin and what it leads is for others. */
  rest(): Promise<void>;
  close(): Promise<void>;
}
