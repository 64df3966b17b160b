export type {
  Added,
  Batch,
  BatchOptions,
  BatchStatus,
  Decision,
  Estimate,
  Progress,
  Purged,
  ResultQuery,
  RunEnd,
  RunOptions,
  RunOutcome,
} from "./batch.ts";
export type { BatchRow, RowResult, RowState } from "./batch-row.ts";
