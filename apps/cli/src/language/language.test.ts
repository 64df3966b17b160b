import { afterEach, expect, test } from "vitest";
import { chooseLanguage, inLanguages, speak } from "./language.ts";

afterEach(() => speak("en"));

test.each([
  [[], {}, "en"],
  [[], { LANG: "id_ID.UTF-8" }, "id"],
  [[], { LANG: "in" }, "id"],
  [[], { LANG: "is_IS.UTF-8" }, "en"],
  [[], { LANG: "id_ID.UTF-8", LC_ALL: "C" }, "en"],
  [[], { LANG: "en_GB", LC_MESSAGES: "id_ID" }, "id"],
  [["list", "--lang", "id"], { LANG: "en_GB" }, "id"],
  [["--lang=en", "list"], { LANG: "id_ID" }, "en"],
  [["list", "--lang", "nl"], { LANG: "id_ID" }, "id"],
  [["list", "--lang", "id", "--json"], { LANG: "id_ID" }, "en"],
  [["wait", "--jsonl"], { LANG: "id_ID" }, "en"],
])("%j with %j speaks %s", (args, env, language) => {
  expect(chooseLanguage(args, env)).toBe(language);
});

test("texts are in the language that is spoken when they are asked for", () => {
  const texts = inLanguages({
    en: { greeting: "Hello", count: (n: number) => `${n} rows` },
    id: { greeting: "Halo", count: (n) => `${n} baris` },
  });
  expect([texts().greeting, texts().count(2)]).toEqual(["Hello", "2 rows"]);
  speak("id");
  expect([texts().greeting, texts().count(2)]).toEqual(["Halo", "2 baris"]);
});

test("the compiler refuses a language that lacks a text", () => {
  inLanguages({
    en: { greeting: "Hello" },
    // @ts-expect-error greeting is missing
    id: {},
  });
});
