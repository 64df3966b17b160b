import { expect, test } from "vitest";
import { longestText, plainText } from "./plain-text.ts";

test.each([
  ["line breaks and tabs", "one\n\ttwo\u2028three", "one two three"],
  ["right-to-left overrides and invisible marks", "BU\u202eID\u200b", "BU ID"],
  ["control characters", "BU\u0000DI\u009b", "BU DI"],
  ["half of a character", "BUDI\ud800", "BUDI"],
  ["a NIK and an address", "9999010101900001 budi@example.com", "9999********0001 ***@***"],
])("takes %s out of foreign text", (_what, foreign, plain) => {
  expect(plainText(foreign)).toBe(plain);
});

test("keeps letters of every script", () => {
  expect(plainText("Ni Luh Añjali 陳 — 100%")).toBe("Ni Luh Añjali 陳 — 100%");
});

test("cuts what is too long to be read, never through a character", () => {
  expect(plainText("a".repeat(longestText + 1))).toBe(`${"a".repeat(longestText)}…`);
  expect(plainText("a😀", "", 2)).toBe("a…");
});
