import fc from "fast-check";
import { isBase64, isBinary, type SchemaObject } from "../document/schema.ts";
import { Bytes } from "./bytes.ts";
import { drawnFrom } from "./sample.ts";
import { fileSizes, takesWords, textArbitrary } from "./text-arbitrary.ts";
import type { Spot, ValueSettings } from "./value-settings.ts";
import type { Variant } from "./variant.ts";

/** Texts at the edges of a schema, and beyond them. */
export function textVariants(schema: SchemaObject, spot: Spot, settings: ValueSettings): Variant[] {
  if (isBinary(schema) || isBase64(schema)) return fileVariants(schema, spot, settings);
  const { pattern, format } = schema;
  if (pattern !== undefined) {
    const narrower = spot.name === undefined ? undefined : settings.values[spot.name];
    const source = narrower === undefined ? schema : settings.document.flat(narrower);
    const sample = drawnFrom(textArbitrary(source, { ...spot, name: undefined }, settings));
    const edges = patternVariants(source.pattern ?? pattern, pattern, String(sample));
    // A pattern that says little leaves the length to say more.
    return takesWords(pattern) ? [...edges, ...lengthVariants(schema)] : edges;
  }
  const known = format === undefined ? undefined : formatTable[format];
  if (known !== undefined) {
    return [
      ...known.right.map((value) => at(`${format} ${value}`, value)),
      ...known.wrong.map((value) => at(`no ${format}: ${value}`, value, anyText)),
    ];
  }
  return lengthVariants(schema);
}

const anyText = fc.string({ maxLength: 30 });

function at(what: string, value: unknown, more?: fc.Arbitrary<unknown>): Variant {
  return more === undefined ? { at: [], what, value } : { at: [], what, value, more };
}

// One more than columns often have.
const usual = [51, 101, 255, 256, 1_025];

function lengthVariants({ minLength = 0, maxLength }: SchemaObject): Variant[] {
  const lengths = [minLength - 1, minLength, minLength + 1];
  if (maxLength === undefined) lengths.push(...usual);
  else
    lengths.push(
      ...usual.filter((length) => length < maxLength),
      maxLength - 1,
      maxLength,
      maxLength + 1,
    );
  const kept = [...new Set(lengths)].filter((length) => length >= 0 && length <= 1_000_000);
  const sized = kept.map((length) => {
    const longer = fc.integer({ min: 1, max: 50 }).map((more) => "a".repeat(length + more));
    const tooLong = maxLength !== undefined && length > maxLength;
    return at(`${length} characters`, "a".repeat(length), tooLong ? longer : undefined);
  });
  const words = peculiar.filter((text) => {
    const { length } = [...text];
    return length >= minLength && length <= (maxLength ?? length);
  });
  return [...sized, ...words.map((text) => at(`the text ${JSON.stringify(text)}`, text))];
}

const peculiar = [
  " ",
  "O'Brien",
  "100%",
  "Ñandú",
  "日本語",
  "😀",
  '<b>"&</b>',
  "a\\b",
  "null",
  "0",
];

/** The pattern's counts, each one lower and one higher, and a valid text with one thing wrong. */
function patternVariants(narrow: string, pattern: string, sample: string): Variant[] {
  const counted = [...pattern.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap((match) => {
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : Number(match[2] || least + 1);
    return [least - 1, least, most, most + 1]
      .filter((count) => count >= 0 && count <= 5_000)
      .flatMap((count) => {
        const index = match.index;
        const changed = `${pattern.slice(0, index)}{${count}}${pattern.slice(index + match[0].length)}`;
        const value = matching(changed);
        return value === undefined ? [] : [at(`{${count}} in place of ${match[0]}`, value)];
      });
  });
  const values = [0, 1, 2].map((seed) => matching(narrow, seed)).filter((one) => one !== undefined);
  const end = sample.slice(0, -1);
  return [
    ...values.map((value) => at("a match of the pattern", value)),
    // Lengths that the caller narrowed are not left, where the narrower pattern has the same counts.
    ...(narrow === pattern ? counted : countsOf(narrow)),
    at("last character missing", end),
    at(
      "one character too many",
      sample + sample.slice(-1),
      fc.string({ minLength: 1, maxLength: 20 }).map((more) => sample + more),
    ),
    at("a wrong character", `${end}~`, anyText),
    at("a letter at the end", `${end}x`),
    at("a space before it", ` ${sample}`),
    at("a line break after it", `${sample}\n`),
    at("an empty text", ""),
  ];
}

function countsOf(pattern: string): Variant[] {
  return patternVariants(pattern, pattern, "").filter(({ what }) => what.startsWith("{"));
}

const matches = new Map<string, string | undefined>();

function matching(pattern: string, seed = 1): string | undefined {
  const key = `${seed} ${pattern}`;
  if (!matches.has(key)) matches.set(key, drawMatch(pattern, seed));
  return matches.get(key);
}

function drawMatch(pattern: string, seed: number): string | undefined {
  try {
    const texts = fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 6_000 });
    return fc.sample(texts, { seed, numRuns: 1 })[0];
  } catch {
    // The changed pattern is none, or none that can be matched.
    return undefined;
  }
}

function fileVariants(schema: SchemaObject, { name }: Spot, settings: ValueSettings): Variant[] {
  const base64 = isBase64(schema);
  const { least, most } = fileSizes(schema);
  const sample = name !== undefined && name in settings.samples ? name : undefined;
  const sizes = [least - 1, least, least + 1, most - 1, most, most + 1];
  const sent = [...new Set(sizes)].filter((size) => size >= 0 && size <= settings.maxFileBytes);
  const files = sent.map((size) => at(`a file of ${size} bytes`, new Bytes(size, sample, base64)));
  // For a server that decodes, these are no file; for a validator of the document they may be texts.
  return base64 ? files : [...files, at("a text in place of a file", "no file")];
}

const formatTable: Readonly<
  Record<string, { right: readonly string[]; wrong: readonly string[] }>
> = {
  "date-time": {
    right: [
      "2024-02-29T23:59:59Z",
      "2026-02-11T18:27:41.123456+08:00",
      "1970-01-01T00:00:00-11:00",
    ],
    wrong: ["yesterday", "2026-02-30T00:00:00Z", "2026-02-11", "2026-02-11 18:27:41", ""],
  },
  date: {
    right: ["2024-02-29", "1970-01-01"],
    wrong: ["2026-02-30", "11/02/2026", "yesterday", ""],
  },
  time: { right: ["23:59:59Z"], wrong: ["25:00:00Z", "noon", ""] },
  email: {
    right: ["a@example.com", "first.last+tag@sub.example.com", `${"a".repeat(60)}@example.com`],
    wrong: ["nobody", "nobody@", "@example.com", "no body@example.com", "nobody@localhost", ""],
  },
  uri: { right: ["https://example.com/a?b=c#d"], wrong: ["not a uri", "//", ""] },
  uuid: { right: ["123e4567-e89b-42d3-a456-426614174000"], wrong: ["123e4567", ""] },
  ipv4: { right: ["192.0.2.255", "0.0.0.0"], wrong: ["192.0.2.256", "192.0.2", ""] },
  ipv6: { right: ["::1", "2001:db8::1"], wrong: ["2001:db8", "192.0.2.1", ""] },
  hostname: { right: ["a.example.com"], wrong: ["-a.example.com", ""] },
};
