import { expect, test } from "vitest";
import { jsonDocument } from "./json-document.ts";

test("keeps every character and shows no control character", () => {
  const value = { name: "a\u001b[2J\u009b31m\u202eb\u2028c\u{e0041}\u007f\n", list: [1, null] };
  const text = jsonDocument(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
});
