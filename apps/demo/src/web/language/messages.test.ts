import { expect, test } from "vitest";
import { flatTexts } from "../../../test/flat-texts.ts";
import { en } from "./messages/en.ts";
import { id } from "./messages/id.ts";

/** What a text leaves open to be filled in; the forms of a plural are words, not gaps. */
const gaps = (text: string) =>
  [...new Set(text.match(/(?<!(?:=\d+|\b(?:one|other)) )\{\w+(?=[,}])/g))].sort();

const indonesian = new Map(flatTexts(id));

test.for(flatTexts(en))("%s says in Indonesian what it says in English", ([key, english]) => {
  const text = indonesian.get(key) ?? "";
  expect(text).not.toBe("");
  expect(gaps(text)).toEqual(gaps(english));
});
