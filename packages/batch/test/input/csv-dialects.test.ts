import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openRecords } from "../../src/input/open-records.ts";
import { fileWith } from "./folder.ts";

const names = ["NIK", "Nama lengkap", "E-mail"];

interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly quoted: boolean;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  readonly bom: boolean;
  readonly announced: boolean;
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  newline: fc.constantFrom("\n", "\r\n"),
  quoted: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-16le", "utf-16be"),
  bom: fc.boolean(),
  announced: fc.boolean(),
});

function write(rows: readonly string[][], dialect: Dialect): Uint8Array {
  const { delimiter, newline, quoted, encoding, bom, announced } = dialect;
  const text = stringify([names, ...rows], {
    delimiter,
    record_delimiter: newline,
    quoted,
    quoted_match: /[\r\n]/,
  });
  const whole = `${bom ? "\ufeff" : ""}${announced ? `sep=${delimiter}${newline}` : ""}${text}`;
  if (encoding === "utf-8") return Buffer.from(whole);
  const bytes = Buffer.from(whole, "utf16le");
  return encoding === "utf-16le" ? bytes : bytes.swap16();
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom('O"Contoh', "a,b;c\td|e", "two\r\nlines", " spaced ", "=1+1", "“Budi”", "0001"),
);
// A row of blanks is none.
const rows = fc.array(
  fc.tuple(fc.stringMatching(/^[1-9]\d{15}$/), cell, cell).map((row) => [...row]),
  { maxLength: 8 },
);

test("whatever a CSV writer writes, in any dialect of spreadsheets, is read the same", async () => {
  await fc.assert(
    fc.asyncProperty(rows, dialects, async (written, dialect) => {
      const source = await openRecords(fileWith(write(written, dialect)));
      expect(source.columns).toEqual(names);
      const read = await Array.fromAsync(source.records);
      expect(read.map(({ values }) => names.map((name) => values[name]))).toEqual(written);
    }),
    { numRuns: 300 },
  );
});

test("a row is called by the line that it begins in, past blank lines and lines inside quotes", async () => {
  const text = 'a,b\n\n1,"x\ny"\n\n\n2,z\n,\n3,w\n';
  const { records } = await openRecords(fileWith(text));
  const read = await Array.fromAsync(records);
  expect(read.map(({ line, values }) => [line, values.a])).toEqual([
    [3, "1"],
    [7, "2"],
    [9, "3"],
  ]);
});

test("a line that announces the separator counts as one", async () => {
  const { records } = await openRecords(fileWith("sep=;\r\na;b\r\n1;2\r\n3;4\r\n"));
  expect((await Array.fromAsync(records)).map(({ line }) => line)).toEqual([3, 4]);
});

test.each([
  ["commas", "a,b,c;d\n1,2,3\n"],
  ["semicolons", 'a;"b,b,b";c\n1;2;3\n'],
  ["tabs", "a\tb\n1\t2\n"],
])("finds %s in the line with the names, whatever stands in quotes", async (words, text) => {
  expect((await openRecords(fileWith(text))).dialect).toBe(`UTF-8, separated by ${words}`);
});

test("more cells than columns are a fault of the row; fewer are blank ones", async () => {
  const { records } = await openRecords(fileWith("a,b\n1,2,3\n4\n5,6,\n"));
  expect(await Array.fromAsync(records)).toEqual([
    { line: 2, values: { a: "1", b: "2" }, fault: "too_many_cells" },
    { line: 3, values: { a: "4", b: undefined } },
    { line: 4, values: { a: "5", b: "6" } },
  ]);
});

test.each([
  ["an encoding of old", Buffer.from("nama\nJos\xe9\n", "latin1"), "unknown_encoding"],
  ["a quotation mark that stays open", 'a,b\n1,"2\n3,4\n', "malformed"],
  ["nothing", "", "empty"],
  ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "unsupported_format"],
  ["a JSON array", '\ufeff [\n{"a":1}]', "unsupported_format"],
])("refuses %s", async (_what, content, code) => {
  const read = async () => Array.fromAsync((await openRecords(fileWith(content))).records);
  await expect(read()).rejects.toMatchObject({ name: "InputFileError", code });
});

test("a refusal names the line and not what stands there", async () => {
  const { records } = await openRecords(fileWith('a,b\n1,2\n9999010101900001,"BUDI'));
  await expect(Array.fromAsync(records)).rejects.toMatchObject({
    line: 3,
    message: expect.not.stringMatching(/9999|BUDI/),
  });
});

test("a file that is not there, and a folder", async () => {
  await expect(openRecords("/nowhere/people.csv")).rejects.toThrow("The file does not exist.");
  await expect(openRecords("/")).rejects.toThrow(/regular file|folder/);
});
