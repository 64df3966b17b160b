import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mutatedText } from "../tree/mutated-text.ts";
import { harmful, harmless } from "./catalogue.ts";
import type { Mutant } from "./mutant.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** The files that a mutant changes, with their new texts. */
function mutated({ edits }: Mutant): Map<string, string> {
  const texts = new Map<string, string>();
  for (const edit of edits) {
    const text = texts.get(edit.file) ?? readFileSync(join(root, edit.file), "utf8");
    texts.set(edit.file, mutatedText(text, edit));
  }
  return texts;
}

const all = [...harmful, ...harmless];

describe("every change can still be made", () => {
  test.each(all)("$id $title", (mutant) => {
    for (const [file, text] of mutated(mutant)) {
      expect(text).not.toBe(readFileSync(join(root, file), "utf8"));
    }
    expect(mutant.edits.length).toBeGreaterThan(0);
  });
});

test("there are enough of every side, and each has an id and a title of its own", () => {
  expect(harmful.length).toBeGreaterThanOrEqual(60);
  expect(harmless.length).toBeGreaterThanOrEqual(20);
  expect(new Set(harmful.map(({ side }) => side))).toEqual(new Set(["spec", "provider", "client"]));
  expect(new Set(harmless.map(({ side }) => side))).toEqual(
    new Set(["spec", "provider", "client"]),
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
});

test("a text that is gone, or not the only one, is refused by name", () => {
  const edit = { file: "a.txt", find: "two", replace: "2" };
  expect(mutatedText("one two", edit)).toBe("one 2");
  expect(() => mutatedText("one", edit)).toThrow("a.txt: the text to change is not in it");
  expect(() => mutatedText("two two", edit)).toThrow("stands in it 2 times");
  expect(mutatedText("two two", { ...edit, everywhere: true })).toBe("2 2");
});
