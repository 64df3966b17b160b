import fc from "fast-check";
import { expect, test } from "vitest";
import { isPatternWithin } from "./pattern-within.ts";

test.each([
  ["^62[0-9]{7,13}$", "^62[0-9]{7,14}$"],
  ["^62[0-9]{7,13}$", "62"],
  ["^a$", "^a|b$"],
  ["^(?:A|B)$", "^[A-C]$"],
  ["^[^/]+$", "^[^/]"],
  ["^\\p{Lu}$", "^\\p{L}$"],
  ["^😀$", "^.$"],
  ["^.{1,255}$", "\\S|\\s"],
  ["^$", "^a?$"],
])("%s is within %s, and not the other way around", (inner, outer) => {
  expect(isPatternWithin(inner, outer)).toBe(true);
  expect(isPatternWithin(outer, inner)).toBe(false);
});

test.each([
  ["neither is within the other", "^[0-9]+$", "^[a-z]+$", false],
  ["a back reference", "^(.+)\\1$", "^a", undefined],
  ["a back reference outside", "^a$", "^(.+)\\1$", undefined],
  ["an assertion in the midst", "^a\\b.$", "^a", undefined],
  ["no pattern", "(", "^a", undefined],
  ["too many states", "^b", "a.{40}$", undefined],
])("%s: %s in %s", (_, inner, outer, within) => {
  expect(isPatternWithin(inner, outer)).toBe(within);
});

const part = fc.constantFrom(
  "a",
  "b",
  "[ab]",
  "[^a]",
  ".",
  "a?",
  "b*",
  "(?:ab|c)+",
  "a{1,3}",
  "\\d",
);
const pattern = fc
  .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([start, parts, end]) => `${start ? "^" : ""}${parts.join("")}${end ? "$" : ""}`);

test("where one is within another, no text tells otherwise", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "c", "1"), maxLength: 6 }), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pattern, pattern, texts, (inner, outer, some) => {
      const within = isPatternWithin(inner, outer);
      expect(within).toBeDefined();
      const [narrow, wide] = [inner, outer].map((source) => new RegExp(source, "u"));
      const escaping = some.find((text) => narrow?.test(text) && !wide?.test(text));
      if (within) expect(escaping).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
