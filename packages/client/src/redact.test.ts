import { expect, test } from "vitest";
import { person } from "../test/applicant.ts";
import { isApiWord, personalWords, redact } from "./redact.ts";

test.each([
  ["NIK 9999010101900001 sudah ada", "NIK [removed] sudah ada"],
  ["NIK 9999 0101 0190 0001 sudah ada", "NIK [removed] sudah ada"],
  ["NIK 9999********0001 sudah ada", "NIK [removed] sudah ada"],
  ["hubungi +62 812-0000-0001", "hubungi +[removed]"],
  ["kirim ke siti@example.com.", "kirim ke [removed]"],
  ["<siti@example.com>", "[removed]"],
  ["maksimal 4096 kilobyte, 16 karakter", "maksimal 4096 kilobyte, 16 karakter"],
])("takes e-mail addresses and long numbers out of %j", (text, clean) => {
  expect(redact(text, [])).toBe(clean);
});

test("takes out given words in any case, also with characters that mean something in patterns", () => {
  const words = personalWords({ full_name: "Bu(di [Con.toh", os: "a+b* ^c$ {d}|\\/-" });
  expect(redact("BU(DI dan con.toh? [CON.TOH! a+b* {d}|\\/-", words)).toBe(
    "[removed] dan con.toh? [removed]! [removed] [removed]",
  );
});

test("whole texts go before their parts, and words of up to two letters stay", () => {
  expect(personalWords({ ...person, consent_metadata: { os: "A B Linux" } })).toEqual([
    "budi.contoh@example.com",
    "9999010101900001",
    "6281200000001",
    "BUDI CONTOH",
    "A B Linux",
    "CONTOH",
    "Linux",
    "BUDI",
  ]);
});

test("a long text is cut after it was cleaned, not before", () => {
  const text = `${"x".repeat(295)}BUDI CONTOH`;
  expect(redact(text, ["BUDI CONTOH"])).toBe(`${"x".repeat(295)}[remo`);
});

test.each([
  ["processing", true],
  ["on_data_collection", true],
  ["BUDI", false],
  ["budi contoh", false],
  ["9999010101900001", false],
  ["budi@example.com", false],
  ["", false],
  ["a".repeat(41), false],
])("%j may be a word of the API: %s", (text, is) => {
  expect(isApiWord(text)).toBe(is);
});
