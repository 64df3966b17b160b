import { findSheet } from "./find-sheet.ts";
import { InputFileError } from "./input-file-error.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { type SheetRow, sheetRows } from "./sheet-rows.ts";
import { type RecordSource, SheetNumber, type SourceRecord } from "./source-record.ts";
import { openWorkbook, type Workbook } from "./workbook.ts";

/** Opens a sheet of a workbook whose first row that is not blank names the columns. */
export async function openXlsx(path: string, sheetName?: string): Promise<RecordSource> {
  const workbook = await openWorkbook(path);
  try {
    const sheet = await findSheet(workbook, sheetName);
    const rows = sheetRows(workbook, sheet.part, await readSharedStrings(workbook));
    const first = await rows.next();
    if (first.done) throw new InputFileError("empty", "The sheet is empty.");
    // Not map: it would leave out the cells that are not there.
    const columns = Array.from(first.value.cells, (cell) => textOf(cell).trim());
    return {
      format: "xlsx",
      dialect: `workbook, ${sheet.inWords}`,
      columns,
      records: named(workbook, rows, columns),
    };
  } catch (error) {
    workbook[Symbol.dispose]();
    throw error;
  }
}

async function* named(
  workbook: Workbook,
  rows: AsyncIterable<SheetRow>,
  columns: readonly string[],
): AsyncGenerator<SourceRecord> {
  try {
    for await (const { line, cells } of rows) {
      yield { line, values: Object.fromEntries(columns.map((name, at) => [name, cells[at]])) };
    }
  } finally {
    workbook[Symbol.dispose]();
  }
}

function textOf(cell: SheetRow["cells"][number]): string {
  return cell instanceof SheetNumber ? cell.text : (cell ?? "");
}
