import { expect, test } from "vitest";
import { concealAnswer, concealPersonalData, looksLikeNik } from "./personal-data.ts";

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
  "2026-02-12T10:23:11.000000Z",
  "2026-08-12T08:23:11.081234Z",
  "Rp 10000000",
  "PT BANK CONTOH, 1 tahun 6 bulan",
])("leaves %s as it is", (text) => {
  expect(concealPersonalData(text)).toBe(text);
});

test("conceals the person's own number in every spelling, wherever the analysis repeats it", () => {
  const answer = {
    customer: { phone: "81200000001", id_number: "9999010101900001" },
    analysis: {
      notes: ["81200000001", "0081200000001", "62 81200000001", { deep: "id 9999010101900001" }],
    },
    score: 53,
    nothing: null,
  };
  const shown = JSON.stringify(concealAnswer(answer, answer.customer));
  expect(shown).not.toContain("81200000001");
  expect(shown).not.toContain("9999010101900001");
  expect(JSON.parse(shown)).toMatchObject({ score: 53, nothing: null });
});

test("knows a NIK however it is typed", () => {
  expect(looksLikeNik("9999 0101 0190 0001")).toBe(true);
  expect(looksLikeNik("EMP-260211-7874")).toBe(false);
});
