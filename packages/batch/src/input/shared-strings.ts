import type { Gather, Workbook } from "./workbook.ts";

const part = "xl/sharedStrings.xml";
// These are held in memory, since any cell may refer to any of them.
const largest = 2 ** 28;

/** Reads the texts of a workbook, to which its cells refer by number. */
export async function readSharedStrings(workbook: Workbook): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!workbook.has(part)) return strings;
  for await (const string of workbook.read(part, gatherStrings, largest)) strings.push(string);
  return strings;
}

const gatherStrings: Gather<string> = (emit) => {
  let string = "";
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === "si") string = "";
      if (name === "rPh") inReading = true;
      inText = name === "t" && !inReading;
    },
    text(piece) {
      if (inText) string += piece;
    },
    close(name) {
      if (name === "si") emit(unescaped(string));
      if (name === "rPh") inReading = false;
      inText = false;
    },
  };
};

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_escape, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
