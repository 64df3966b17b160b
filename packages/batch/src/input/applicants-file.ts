import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { BatchRow } from "../batch-row.ts";
import { type CheckReport, ReportWriter } from "./check-report.ts";
import { type ExamineOptions, examineRows } from "./examine-rows.ts";
import { InputFileError, unreadable } from "./input-file-error.ts";
import { type OpenOptions, openRecords } from "./open-records.ts";
import type { ExaminedRow } from "./row-problem.ts";

/** A file of applicants: CSV, JSON Lines or a workbook (XLSX). */
export interface ApplicantsFile {
  /**
   * Looks at every row, and at the images that it names, and sends nothing.
   *
   * @throws {InputFileError} The file cannot be taken as a table of applicants.
   */
  check(options?: CheckOptions): Promise<CheckReport>;
  /**
   * The rows without problems, for `add` of a batch. They are looked at once more.
   *
   * @throws {InputFileError} `changed`: the file is not the one that was checked.
   */
  rows(): AsyncGenerator<BatchRow>;
}

/** Settings of one check. */
export interface CheckOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told each row that has problems, in the order of the file. */
  readonly onBadRow?: (row: ExaminedRow<BatchRow>) => void;
  /** Told how many rows were looked at, now and then. */
  readonly onProgress?: (rows: number) => void;
}

// Telling each row would take longer than looking at it.
const tellEvery = 500;

/** A file of applicants at `path`. Nothing is read before it is checked. */
export function applicantsFile(
  path: string,
  options: ExamineOptions & OpenOptions,
): ApplicantsFile {
  const file = resolve(path);
  let checked: string | undefined;
  return {
    async check({ signal, onBadRow, onProgress } = {}) {
      const identity = await identityOf(file);
      const source = await openRecords(file, options);
      const report = new ReportWriter(source, options);
      for await (const row of examineRows(source, file, options)) {
        signal?.throwIfAborted();
        report.add(row);
        if (row.row === undefined) onBadRow?.(row);
        if (report.rows % tellEvery === 0) onProgress?.(report.rows);
      }
      onProgress?.(report.rows);
      const finished = report.finish();
      checked = identity;
      return finished;
    },
    async *rows() {
      if (checked !== undefined && checked !== (await identityOf(file))) {
        throw new InputFileError(
          "changed",
          "The file has changed since it was checked. Run it again.",
        );
      }
      const source = await openRecords(file, options);
      for await (const { row } of examineRows(source, file, options)) if (row) yield row;
    },
  };
}

async function identityOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    throw unreadable(error);
  }
}
