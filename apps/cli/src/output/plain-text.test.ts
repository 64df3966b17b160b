import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.each([
  ["a colour", "\u001b[31mBUDI\u001b[0m", "BUDI"],
  ["a window title", "\u001b]0;owned\u0007BUDI", "BUDI"],
  ["a cursor move and a bell", "BU\u001b[2JDI\u0007", "BUDI"],
  ["C1 controls", "BUDI\u009b31m", "BUDI"],
  ["a carriage return that would overwrite the line", "score 20\rscore 99", "score 20 score 99"],
  ["right-to-left overrides and invisible marks", "BU\u202eID\u200b", "BU ID"],
  ["line breaks", "one\n\ttwo\u2028three", "one two three"],
])("takes %s out of foreign text", (_what, hostile, harmless) => {
  const text = plainText(hostile);
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(text).toBe(harmless);
});

test("keeps letters of every script, and says nothing for what is not text", () => {
  expect(plainText("Ni Luh Añjali 陳 — 100%")).toBe("Ni Luh Añjali 陳 — 100%");
  expect(plainText(null)).toBe("");
  expect(plainText({ toString: () => "x" })).toBe("");
});
