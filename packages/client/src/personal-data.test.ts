import { expect, test } from "vitest";
import { concealPersonalData, maskPhone } from "./personal-data.ts";

test.each([
  ["a NIK", "NIK 9999010101900001.", "NIK 9999********0001."],
  ["a NIK in groups", "9999 0101 0190 0001", "9999********0001"],
  ["a NIK in a longer word", "x9999010101900001y", "x9999********0001y"],
  ["an e-mail address", "to <budi.contoh@example.com>", "to <***@***>"],
  ["a phone number", "call 6281200000001 now", "call **********001 now"],
  ["a phone number as it is typed", "0812-0000-0001", "***********001"],
])("conceals %s", (_what, text, concealed) => {
  expect(concealPersonalData(text)).toBe(concealed);
});

test.each([
  "EMP-260211-7874",
  "2026-08-12T08:23:11.081234Z",
  "Rp 10000000",
  "PT BANK CONTOH, 1 tahun 6 bulan",
  "81200000001",
])("leaves %s as it is", (text) => {
  expect(concealPersonalData(text)).toBe(text);
});

test.each(["81200000001", "6281200000001", "081200000001"])(
  "conceals the person's own number in every spelling when it is kept as %s",
  (ownPhone) => {
    const text = "81200000001, 0081200000001, 62 81200000001, 6281200000001";
    expect(concealPersonalData(text, ownPhone)).not.toContain("1200000001");
  },
);

test("a phone number that is too short to be one conceals nothing", () => {
  expect(concealPersonalData("12 of 100", "12")).toBe("12 of 100");
  expect(maskPhone("123456")).toBe("***");
});

test.each(["a", "@", "a@", "a.", "8", "08", "08-", "62 ", " "])(
  "a long text of %j does not keep a page waiting for ever",
  (piece) => {
    expect(concealPersonalData(piece.repeat(20_000), "81200000001")).toBeTypeOf("string");
  },
);
