import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { speak } from "../language/language.ts";
import { batchSentence } from "./batch-sentences.ts";

afterEach(() => speak("en"));

const sources = fileURLToPath(new URL("../../../../packages/batch/src/", import.meta.url));

/** What a file of the batch says in sentences: texts that begin with a capital and have several words. */
function sentencesIn(file: string): string[] {
  const code = readFileSync(`${sources}${file}`, "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  const texts = [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/g)].map(
    ([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, "7") ?? "",
  );
  return texts.filter((text) => /^[A-Z]\S* \S+ \S/.test(text) && !text.includes("${"));
}

test("what the batch says of files and journals is said in Indonesian, to the last sentence", () => {
  const files = globSync("**/*.ts", { cwd: sources }).filter((file) =>
    /new (BatchError|InputFileError)\(/.test(readFileSync(`${sources}${file}`, "utf8")),
  );
  const sentences = files.flatMap(sentencesIn);
  expect(sentences.length).toBeGreaterThan(60);
  speak("id");
  const english = sentences
    .map(batchSentence)
    .filter((said) => /\b(the|is|are|has|have|it|of|and|no|not|cannot|that|with)\b/i.test(said));
  expect(english).toEqual([]);
});

test("in English it stays as it is", () => {
  expect(batchSentence("The file is no journal.")).toBe("The file is no journal.");
});
