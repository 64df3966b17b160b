import fc from "fast-check";
import { expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { openRecords } from "../../src/input/open-records.ts";
import { SheetNumber } from "../../src/input/source-record.ts";
import { fileWith } from "./folder.ts";
import { claimingSize, workbookFile } from "./workbook-file.ts";

// What the writer gets wrong: it leaves out U+FFFD to U+FFFF, and takes "valueOf" and its like for strings that it has
// already written. That such texts are read as they are is a test of its own.
const isWritten = (value: string) => !/[\uFFFD-\uFFFF]/.test(value) && !(value in {});
const text = fc
  .string({ unit: "grapheme", minLength: 1 })
  .filter((value) => value.trim() === value && !/[\p{Cc}]/u.test(value) && isWritten(value));
const cell = fc.oneof(text, fc.integer(), fc.constant(null));

async function valuesIn(path: string, sheet?: string) {
  const { records } = await openRecords(path, { sheet });
  return (await Array.fromAsync(records)).map(({ line, values }) => [
    line,
    ...Object.values(values),
  ]);
}

test("whatever a writer of workbooks writes is read the same, numbers known as such", {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, cell, cell), { maxLength: 6 }), async (rows) => {
      const written = await writeExcelFile([["a", "b", "c"], ...rows]).toBuffer();
      const expected = rows.map((row, at) => [
        at + 2,
        ...row.map((value) =>
          typeof value === "number" ? new SheetNumber(String(value)) : (value ?? undefined),
        ),
      ]);
      expect(await valuesIn(fileWith(written))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("texts that are names of what every object has, or stand for what could not be read", async () => {
  const texts = ["a", "valueOf", "__proto__", "BU\uFFFDDI"];
  const rows = texts.map(
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`,
  );
  const strings = texts.map((value) => `<si><t>${value}</t></si>`);
  expect(await valuesIn(fileWith(workbookFile(rows.join(""), strings.join(""))))).toEqual([
    [2, "valueOf"],
    [3, "__proto__"],
    [4, "BU\uFFFDDI"],
  ]);
});

test("cells by reference, rows that are left out, texts in the cell, errors, formulas", async () => {
  const rows = [
    '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>',
    '<row r="5"><c r="C5" t="inlineStr"><is><r><t>BU</t></r><r><t>DI</t></r></is></c><c r="A5"><v>3.17101E+15</v></c></row>',
    '<row r="6"><c r="A6" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="C6" t="e"><v>#N/A</v></c></row>',
    '<row r="8"><c r="B8" s="1"/></row>',
  ];
  const strings = "<si><t>NIK</t></si><si><t>Na</t><rPh><t>x</t></rPh><r><t>ma</t></r></si>";
  const { columns, records } = await openRecords(fileWith(workbookFile(rows.join(""), strings)));
  expect(columns).toEqual(["NIK", "", "Nama"]);
  expect(await Array.fromAsync(records)).toEqual([
    { line: 5, values: { NIK: new SheetNumber("3.17101E+15"), "": undefined, Nama: "BUDI" } },
    { line: 6, values: { NIK: "xy", "": undefined, Nama: "#N/A" } },
  ]);
});

test("a sheet by its name", async () => {
  const file = await writeExcelFile([
    { sheet: "One", data: [["a"], ["1"]] },
    { sheet: "Two", data: [["a"], ["2"]] },
  ]).toBuffer();
  const path = fileWith(file);
  expect(await valuesIn(path)).toEqual([[2, "1"]]);
  expect(await valuesIn(path, "Two")).toEqual([[2, "2"]]);
  await expect(valuesIn(path, "Three")).rejects.toMatchObject({ code: "unsupported_format" });
});

const texts = workbookFile("", "<si><t>NIK</t></si>");

test.each([
  ["texts that unpack to more than memory has", claimingSize(texts, 2 ** 28 + 1), "too_large"],
  ["a part that unpacks to more than it says", claimingSize(texts, 10), "malformed"],
  ["XML that names things of its own", workbookFile("&bomb;"), "malformed"],
  ["XML that ends in the middle", workbookFile("<row><c>"), "malformed"],
  ["an archive that is no workbook", Buffer.from("PK\u0003\u0004 and nothing more"), "malformed"],
])("refuses %s", async (_what, file, code) => {
  await expect(valuesIn(fileWith(file))).rejects.toMatchObject({ name: "InputFileError", code });
});
