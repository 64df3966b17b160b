import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { en } from "./src/web/language/messages/en.ts";
import { id } from "./src/web/language/messages/id.ts";
import { flatTexts } from "./test/flat-texts.ts";

/** Something for each gap and each tag of a text; every form of a plural has its turn. */
function fillings(text: string) {
  const names = [...text.matchAll(/[{<](\w+)[,}>]/g)].map(([, name = ""]) => name);
  const tags = new Set([...text.matchAll(/<(\w+)>/g)].map(([, name]) => name));
  return [0, 1, 12_345].map((number) =>
    Object.fromEntries(
      names.map((name) => [name, tags.has(name) ? () => `[${name}]` : number] as const),
    ),
  );
}

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...args),
};

describe.each(Object.entries({ en, id }))(
  "what the built portal says in %s is what is written",
  (locale, texts) => {
    const gappy = flatTexts(texts).filter(([, text]) => /[{<']/.test(text));
    test.for(gappy)("%s", ([, text]) => {
      const translate = createTranslator({ locale, messages: { text }, timeZone: "UTC" });
      for (const values of fillings(text)) {
        const written = translate.markup("text", values as never);
        const said = [format(compile(text), locale, values, { formatters })].flat().join("");
        expect(said).toBe(written);
        expect(said).not.toMatch(/[{}<>]/);
      }
    });
  },
);
