import fc from "fast-check";
import { isBase64, isBinary, type SchemaObject } from "../document/schema.ts";
import { Bytes } from "./bytes.ts";
import type { Spot, ValueSettings } from "./value-settings.ts";

/** Texts that a schema describes; files are {@link Bytes}. */
export function textArbitrary(
  schema: SchemaObject,
  spot: Spot,
  settings: ValueSettings,
): fc.Arbitrary<unknown> {
  if (isBinary(schema) || isBase64(schema)) return bytesArbitrary(schema, spot, settings);
  const { pattern, format, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const fits = (text: string) => {
    const { length } = [...text];
    return length >= minLength && length <= maxLength;
  };
  if (pattern !== undefined) {
    const exact = patternArbitrary(pattern).filter(fits);
    if (!takesWords(pattern)) return exact;
    const expression = new RegExp(pattern, "u");
    const words = freeText(minLength, Math.min(maxLength, minLength + 40));
    return fc.oneof(
      exact,
      words.filter((text) => expression.test(text)),
    );
  }
  const formatted = format === undefined ? undefined : formats[format];
  if (formatted !== undefined) return formatted.filter(fits);
  return freeText(minLength, Math.min(maxLength, minLength + 40));
}

/** Whether a pattern is met by nearly every text, as one that only forbids blank ones. */
export function takesWords(pattern: string): boolean {
  const expression = new RegExp(pattern, "u");
  return ["a", "x1", "O'Brien", "日本語", "a".repeat(300)].every((text) => expression.test(text));
}

// Building these takes milliseconds: once is enough.
const grapheme = fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 });
const anyCharacter = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });

/** Words, letters beyond ASCII, and any character there is. */
function freeText(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const sizes = { minLength, maxLength };
  const fits = (text: string) => [...text].length <= maxLength;
  return fc.oneof(
    { arbitrary: fc.string(sizes), weight: 4 },
    { arbitrary: fc.string({ ...sizes, unit: grapheme }).filter(fits), weight: 2 },
    { arbitrary: fc.string({ ...sizes, unit: anyCharacter }), weight: 1 },
    {
      arbitrary: fc.constantFrom(...troublesome).filter((text) => {
        return text.length >= minLength && text.length <= maxLength;
      }),
      weight: 1,
    },
    ...(minLength === 0 ? [{ arbitrary: fc.constant(""), weight: 1 }] : []),
  );
}

// What breaks queries, pages, shells, formats and number parsers.
const troublesome = [
  "O'Brien",
  "100%",
  "%_%",
  "%s%d%n",
  "a\\b",
  '"quoted"',
  "<b>bold</b>",
  "{{7*7}}",
  "null",
  "true",
  "0",
  "-1",
  "é",
  "Ñandú",
  "日本語",
  "😀",
  "ﷺ",
  "a\u0301",
  " padded ",
  "x".repeat(51),
  "x".repeat(101),
  "x".repeat(255),
  "x".repeat(256),
  "x".repeat(1025),
];

const byPattern = new Map<string, fc.Arbitrary<string>>();

function patternArbitrary(pattern: string): fc.Arbitrary<string> {
  const known = byPattern.get(pattern);
  if (known !== undefined) return known;
  const made = fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 60 });
  byPattern.set(pattern, made);
  return made;
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const moment = fc.date({
  min: new Date("1970-01-02T00:00:00Z"),
  max: new Date("2099-12-30T00:00:00Z"),
  noInvalidDate: true,
});
const offset = fc.constantFrom("Z", "+00:00", "+07:00", "-09:30");

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": fc.tuple(moment, offset).map(([at, zone]) => at.toISOString().replace("Z", zone)),
  date: moment.map((at) => at.toISOString().slice(0, 10)),
  time: fc.tuple(moment, offset).map(([at, zone]) => at.toISOString().slice(11, 19) + zone),
  // A domain that belongs to nobody, so that no mail can arrive.
  email: word.map((name) => `${name}@example.com`),
  "idn-email": word.map((name) => `${name}@example.com`),
  hostname: word.map((name) => `${name}.example.com`),
  uri: word.map((name) => `https://example.com/${name}`),
  "uri-reference": word.map((name) => `/${name}`),
  uuid: fc.uuid(),
  ipv4: fc.nat(255).map((last) => `192.0.2.${last}`),
  ipv6: fc.nat(0xffff).map((last) => `2001:db8::${last.toString(16)}`),
};

function bytesArbitrary(
  schema: SchemaObject,
  { name }: Spot,
  { samples, maxFileBytes }: ValueSettings,
): fc.Arbitrary<Bytes> {
  const base64 = isBase64(schema);
  const { least, most } = fileSizes(schema);
  const sample = name !== undefined && name in samples ? name : undefined;
  const usual = sample === undefined ? 1 : (samples[sample]?.length ?? 1);
  const from = Math.min(Math.max(least, usual), most, maxFileBytes);
  const to = Math.min(from + 64, most, maxFileBytes);
  return fc.integer({ min: from, max: to }).map((size) => new Bytes(size, sample, base64));
}

/** Bytes that a file may have. A bound of base64 counts its characters, four for three bytes. */
export function fileSizes(schema: SchemaObject): { least: number; most: number } {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  if (!isBase64(schema)) return { least: minLength, most: maxLength };
  return {
    least: Math.floor(Math.max(0, minLength - 1) / 4) * 3 + (minLength > 0 ? 1 : 0),
    most: Math.floor(maxLength / 4) * 3,
  };
}
