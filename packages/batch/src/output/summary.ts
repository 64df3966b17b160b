import { awaitsPerson } from "@proofylink/client";
import type { BatchStatus, RunEnd } from "../batch.ts";
import type { RowResult, RowState } from "../batch-row.ts";

/** What has become of a batch, for whoever has to answer for it. It holds nobody's data. */
export interface BatchSummary {
  /** Why the run ended; `undefined` when none was made. */
  readonly end: RunEnd | undefined;
  /** How long the run took, in milliseconds. */
  readonly durationMs: number | undefined;
  readonly total: number;
  readonly rows: Readonly<Record<RowState, number>>;
  readonly tokens: BatchStatus["tokens"];
  /** Verifications by their status when they were last seen. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Completed verifications by their credibility level, A first. */
  readonly levels: Readonly<Record<string, number>>;
  /** What a person has to look at: the first rows of each kind, in the order of the files. */
  readonly attention: readonly Attention[];
}

/** Rows that need a person. */
export interface Attention {
  readonly kind: "unknown" | "late" | "rejected" | "duplicate" | "failed" | "waiting";
  readonly count: number;
  /** The first {@link mostShown}. */
  readonly rows: readonly Pick<RowResult, "file" | "line" | "reference_code" | "duplicate_of">[];
}

/** How many rows of a kind are named. */
export const mostShown = 20;

/** What the run said itself. */
export interface RunFacts {
  readonly end?: RunEnd | undefined;
  readonly durationMs?: number | undefined;
}

/** Sums up the rows of a batch in one pass, in memory that does not grow with them. */
export async function summarise(
  results: AsyncIterable<RowResult>,
  { rows, tokens }: BatchStatus,
  { end, durationMs }: RunFacts = {},
): Promise<BatchSummary> {
  const statuses: Record<string, number> = {};
  const levels: Record<string, number> = {};
  const attention = new Map<Attention["kind"], { count: number; rows: RowResult[] }>();
  for await (const result of results) {
    if (result.status !== null) count(statuses, result.status);
    if (result.credibility_level !== null) count(levels, result.credibility_level);
    const kind = needsPerson(result);
    if (kind === undefined) continue;
    const found = attention.get(kind) ?? { count: 0, rows: [] };
    attention.set(kind, found);
    found.count += 1;
    if (found.rows.length < mostShown) found.rows.push(result);
  }
  return {
    end,
    durationMs,
    total: Object.values(rows).reduce((sum, some) => sum + some, 0),
    rows,
    tokens,
    statuses: sorted(statuses),
    levels: sorted(levels),
    attention: kinds.flatMap((kind) => {
      const found = attention.get(kind);
      return found ? [{ kind, count: found.count, rows: found.rows.map(placeOf) }] : [];
    }),
  };
}

const kinds = ["unknown", "late", "rejected", "failed", "duplicate", "waiting"] as const;

function needsPerson({ state, status, duplicate_of }: RowResult): Attention["kind"] | undefined {
  if (state === "unknown" || state === "rejected" || state === "duplicate") return state;
  if (duplicate_of !== null) return "late";
  if (state === "created" && awaitsPerson(status ?? "")) return "waiting";
  return state === "finished" && status !== "completed" ? "failed" : undefined;
}

function placeOf(row: RowResult): Attention["rows"][number] {
  const { file, line, reference_code, duplicate_of } = row;
  return { file, line, reference_code, duplicate_of };
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
