import { unescaped } from "./shared-strings.ts";
import { SheetNumber } from "./source-record.ts";
import type { Gather, Workbook } from "./workbook.ts";

/** One row of a sheet that is not blank. */
export interface SheetRow {
  /** From 1, as the spreadsheet shows it. */
  readonly line: number;
  readonly cells: readonly (string | SheetNumber | undefined)[];
}

/** Reads the rows of a sheet, piece by piece. */
export function sheetRows(
  workbook: Workbook,
  part: string,
  strings: readonly string[],
): AsyncGenerator<SheetRow, void> {
  return workbook.read(part, gatherRows(strings));
}

function gatherRows(strings: readonly string[]): Gather<SheetRow> {
  return (emit) => {
    let line = 0;
    let cells: (string | SheetNumber | undefined)[] = [];
    let at = -1;
    let type = "";
    let value = "";
    let inValue = false;
    return {
      open(name, attributes) {
        if (name === "row") {
          line = Number(attributes.r ?? line + 1);
          cells = [];
          at = -1;
        } else if (name === "c") {
          at = attributes.r === undefined ? at + 1 : columnOf(attributes.r);
          type = attributes.t ?? "n";
          value = "";
        }
        // <v> holds the value, <is><t> a text in the cell itself; <f>, the formula, is not wanted.
        inValue = name === "v" || name === "t";
      },
      text(piece) {
        if (inValue) value += piece;
      },
      close(name) {
        inValue = false;
        if (name === "c" && value !== "") cells[at] = cellValue(type, value, strings);
        if (name === "row" && cells.some((cell) => cell !== "")) emit({ line, cells });
      },
    };
  };
}

function cellValue(
  type: string,
  value: string,
  strings: readonly string[],
): string | SheetNumber | undefined {
  if (type === "n") return new SheetNumber(value);
  if (type === "s") return strings[Number(value)];
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return unescaped(value);
}

/** `C7` is column 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "") {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return Math.max(0, column - 1);
}
