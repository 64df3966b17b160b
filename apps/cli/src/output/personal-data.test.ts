import { expect, test } from "vitest";
import { concealAnswer, looksLikeNik } from "./personal-data.ts";

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
