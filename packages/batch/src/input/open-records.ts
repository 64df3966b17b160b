import { open } from "node:fs/promises";
import { InputFileError, unreadable } from "./input-file-error.ts";
import type { RecordSource } from "./source-record.ts";

/** How to read a file, where it leaves a choice. */
export interface OpenOptions {
  /** Name of the sheet to read from a workbook. @default the first */
  readonly sheet?: string | undefined;
}

const beginningBytes = 65_536;

/**
 * Opens a file as a table. What it is shows in its first bytes, whatever it is called: a workbook (XLSX), JSON
 * Lines or CSV.
 *
 * @throws {InputFileError} It cannot be read, or is none of these.
 */
export async function openRecords(path: string, options: OpenOptions = {}): Promise<RecordSource> {
  const beginning = await readBeginning(path);
  if (beginning.length === 0) throw new InputFileError("empty", "The file is empty.");
  const magic = Buffer.from(beginning.subarray(0, 4)).toString("latin1");
  if (magic === "PK\u0003\u0004") {
    const { openXlsx } = await import("./xlsx-records.ts");
    return openXlsx(path, options.sheet);
  }
  if (magic === "\u00d0\u00cf\u0011\u00e0") throw oldWorkbook();
  if (options.sheet !== undefined) throw noSheets();
  const [sign] = Buffer.from(beginning)
    .toString("latin1")
    .replace(/[\0\s\u00ef\u00bb\u00bf\u00ff\u00fe]+/g, "");
  if (sign === "[") throw jsonArray();
  if (sign === "{") return (await import("./jsonl-records.ts")).openJsonl(path, beginning);
  return (await import("./csv-records.ts")).openCsv(path, beginning);
}

async function readBeginning(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      // A pipe could be read only once, and a batch is read twice: to check it, and to send it.
      if (!(await file.stat()).isFile()) throw notAFile();
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(beginningBytes),
        0,
        beginningBytes,
        0,
      );
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputFileError ? error : unreadable(error);
  }
}

function notAFile(): InputFileError {
  return new InputFileError(
    "unreadable",
    "It is no regular file. A batch is read twice, to check it and to send it: save it to a file first.",
  );
}

function oldWorkbook(): InputFileError {
  return new InputFileError(
    "unsupported_format",
    "This is an old Excel workbook (.xls) or one with a password. Save it as .xlsx without one, or as CSV UTF-8.",
  );
}

function noSheets(): InputFileError {
  return new InputFileError(
    "unsupported_format",
    "Only a workbook (.xlsx) has sheets to choose from.",
  );
}

function jsonArray(): InputFileError {
  return new InputFileError(
    "unsupported_format",
    "The file is one JSON array. Write one object a line instead (JSON Lines): jq -c '.[]' FILE",
  );
}
