import { expect, test } from "vitest";
import { en } from "./messages/en.ts";
import { id } from "./messages/id.ts";

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[path + key, text]] : flat(text, `${path}${key}.`),
  );
}

/** What a text leaves open to be filled in; the forms of a plural are words, not gaps. */
const gaps = (text: string) =>
  [...new Set(text.match(/(?<!(?:=\d+|\b(?:one|other)) )\{\w+(?=[,}])/g))].sort();

const indonesian = new Map(flat(id));

test.for(flat(en))("%s says in Indonesian what it says in English", ([key, english]) => {
  const text = indonesian.get(key) ?? "";
  expect(text).not.toBe("");
  expect(gaps(text)).toEqual(gaps(english));
});
