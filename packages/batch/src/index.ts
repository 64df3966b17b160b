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
export { BatchError, type BatchErrorCode } from "./batch-error.ts";
export type { BatchRow, RowResult, RowState } from "./batch-row.ts";
export { openBatch } from "./open-batch.ts";
