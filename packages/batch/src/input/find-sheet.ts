import { InputFileError } from "./input-file-error.ts";
import type { Gather, Workbook } from "./workbook.ts";

interface Sheet {
  readonly name: string;
  readonly id: string;
}

/** A sheet of a workbook. */
export interface FoundSheet {
  /** The part that holds its rows. */
  readonly part: string;
  /** For people: which of how many it is. Not its name, which may be anything. */
  readonly inWords: string;
}

/** Finds the named sheet, or the first. */
export async function findSheet(workbook: Workbook, name?: string): Promise<FoundSheet> {
  const sheets: Sheet[] = [];
  for await (const sheet of workbook.read("xl/workbook.xml", gatherSheets)) sheets.push(sheet);
  const at = name === undefined ? 0 : sheets.findIndex((sheet) => sheet.name === name);
  const sheet = sheets[at];
  if (sheet === undefined) {
    throw new InputFileError(
      "unsupported_format",
      name === undefined ? "The workbook has no sheet." : "The workbook has no sheet of this name.",
    );
  }
  const targets = workbook.read("xl/_rels/workbook.xml.rels", gatherTargets);
  for await (const { id, target } of targets) {
    if (id !== sheet.id) continue;
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return { part, inWords: `sheet ${at + 1} of ${sheets.length}` };
  }
  throw new InputFileError("malformed", "The workbook does not say where its sheet is.");
}

const gatherSheets: Gather<Sheet> = (emit) => ({
  open(element, { name = "", ...attributes }) {
    if (element === "sheet") emit({ name, id: attributes["r:id"] ?? anyId(attributes) });
  },
});

// Some programs give the prefix another name.
function anyId(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
}

const gatherTargets: Gather<{ id: string; target: string }> = (emit) => ({
  open(element, { Id: id = "", Target: target = "" }) {
    if (element === "Relationship") emit({ id, target });
  },
});
