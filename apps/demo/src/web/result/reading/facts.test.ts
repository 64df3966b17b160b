import { expect, test } from "vitest";
import { factsOf, inWords } from "./facts.ts";

test("names every value by the way to it", () => {
  const facts = factsOf({
    creditExposure: { total_limit: 5, tags: ["a", null, "b"] },
    list: [{ x: true }],
  });
  expect(facts).toEqual({
    cut: false,
    shown: [
      { path: ["Credit exposure", "Total limit"], value: 5 },
      { path: ["Credit exposure", "Tags"], value: "a, b" },
      { path: ["List", "1", "X"], value: true },
    ],
  });
});

test("stops where a reader would, and says so", () => {
  const wide = factsOf(Array.from({ length: 500 }, (_, at) => ({ at })));
  expect(wide.cut).toBe(true);
  expect(wide.shown.length).toBeLessThan(200);
  let deep: unknown = "bottom";
  for (let level = 0; level < 5_000; level += 1) deep = { deeper: deep };
  expect(factsOf(deep).shown.at(-1)?.value).toBe("…");
});

test("conceals a NIK and the person's own number, also as numbers and as names", () => {
  const text = JSON.stringify(
    factsOf({ 9999010101900001: 81200000001, nik: 9_999_010_101_900_002 }, "81200000001"),
  );
  expect(text).not.toMatch(/9999010101900001|81200000001|9999010101900002/);
});

test.each([
  ["addressChanges", "Address changes"],
  ["count_1_month", "Count 1 month"],
  ["", "–"],
  ["\u202e", "–"],
])("%j in words is %j", (name, words) => {
  expect(inWords(name)).toBe(words);
});
