import fc from "fast-check";
import { expect, test } from "vitest";
import { readNikCell } from "./nik-damage.ts";
import { SheetNumber } from "./source-record.ts";

const nik = fc.stringMatching(/^[1-9]\d{15}$/);

/** What a spreadsheet keeps of a number: 15 digits. */
const rounded = (digits: string): string => Number(digits).toPrecision(15);

test("text with all its digits comes through, however it is written", () => {
  const groups = (text: string, sign: string) => text.replace(/(.{4})(?=.)/g, `$1${sign}`);
  const spellings = fc.constantFrom(
    (text: string) => text,
    (text: string) => ` ${text} `,
    (text: string) => `'${text}`,
    (text: string) => groups(text, " "),
    (text: string) => groups(text, "-"),
    (text: string) => groups(text, "."),
  );
  fc.assert(
    fc.property(nik, spellings, (digits, spell) => {
      const { value, problem } = readNikCell(spell(digits));
      expect(problem).toBeUndefined();
      expect(String(value).replace(/\D/g, "")).toBe(digits);
    }),
  );
});

test("a number that a spreadsheet rounded never comes through, however it was saved", () => {
  const savings = fc.constantFrom(
    (text: string) => new SheetNumber(text),
    (text: string) => text,
    (text: string) => BigInt(Number(text)).toLocaleString("id"),
    (text: string) => BigInt(Number(text)).toLocaleString("en"),
    (text: string) => `${BigInt(Number(text))}.0`,
  );
  fc.assert(
    fc.property(nik, savings, (digits, save) => {
      expect(readNikCell(save(rounded(digits)))).toHaveProperty("problem");
    }),
  );
});

test("a number that was never rounded comes through, with a note", () => {
  const whole = fc
    .integer({ min: 10 ** 15, max: Number.MAX_SAFE_INTEGER })
    .filter((n) => n % 10 > 0);
  fc.assert(
    fc.property(whole, (number) => {
      const { value, note } = readNikCell(new SheetNumber(String(number)));
      expect(value).toBe(String(number));
      expect(note?.code).toBe("nik_was_number");
    }),
  );
});

test("fifteen digits are one too few, and the lost one is not a 0 in front", () => {
  expect(readNikCell("999901010190000").problem?.code).toBe("nik_short");
  expect(readNikCell(new SheetNumber("999901010190001")).problem?.code).toBe("nik_short");
});

test("what is no NIK at all is left to the client's own check", () => {
  for (const value of ["", "BUDI", "12", undefined, 9.5, null]) {
    expect(readNikCell(value)).toEqual({ value });
  }
});
