import { markers } from "./markers.ts";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
const reversed = (text: string): string => [...text].reverse().join("");

/** The base64 of a text wherever it begins in the bytes around it, without the edges that those decide. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.from(" ".repeat(before) + text).toString("base64");
    const inner = whole.slice(before === 0 ? 0 : 4, -4);
    return [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

/** Parts of markers that say too much by themselves. */
const parts: Readonly<Record<string, string>> = {
  "first half of the NIK": markers.NIK.slice(0, 8),
  "second half of the NIK": markers.NIK.slice(-8),
  "phone without its prefix": markers.phone.slice(2),
  "half of the phone": markers.phone.slice(-8),
  "half of the name": markers.name.split(" ")[1] as string,
  "name of the e-mail": markers["e-mail"].split("@")[0] as string,
};

// Eight digits turn up by chance inside the many digits of a time; alone, as in a mask, they do not.
const partNeedles = Object.entries(parts).map(([what, text]) => ({
  what,
  form: new RegExp(/^\d{8}$/.test(text) ? `(?<![\\d.])${text}(?!\\d)` : text, "i"),
}));

/** Every form in which a marker could be seen. */
const needles = Object.entries(markers).map(([what, text]) => ({
  what,
  raw: [text.toLowerCase(), encodeURIComponent(text).toLowerCase(), reversed(text.toLowerCase())],
  exact: base64Forms(text),
  // An address without its dots is a number like any other.
  plain: what === "IP address" ? [] : [plain(text), plain(reversed(text))],
  hex: Buffer.from(text).toString("hex"),
  decimal: [...Buffer.from(text)].join(),
}));

/** Bytes as they are printed, and their keys where an array was written as an object. */
function bytesIn(text: string): string {
  return text.replace(/"\d+":/g, "").replace(/\s/g, "");
}

function unescaped(text: string): string {
  const readable = text.replace(/\\u([\da-f]{4})|&#(\d+);/gi, (_all, hex, decimal) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return text === readable ? text : `${text}\n${readable}`;
}

/**
 * Which markers stand in a text, in any form: as it is, reversed, URL-encoded, escaped, in base64, in hex, as
 * numbers of bytes, without separators.
 */
export function findLeaks(said: string): string[] {
  const text = unescaped(said);
  const lower = text.toLowerCase();
  const bare = plain(text);
  const bytes = bytesIn(text);
  const whole = needles.filter(
    ({ raw, exact, plain, hex, decimal }) =>
      raw.some((form) => lower.includes(form)) ||
      exact.some((form) => text.includes(form)) ||
      [...plain, hex].some((form) => bare.includes(form)) ||
      bytes.includes(decimal),
  );
  const partly = partNeedles.filter(({ form }) => form.test(text));
  return [...whole, ...partly].map(({ what }) => what);
}
