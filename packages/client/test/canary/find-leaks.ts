import { markers } from "./markers.ts";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
const reversed = (text: string): string => [...text].reverse().join("");

/** The base64 of a text wherever it begins in the bytes around it, without the edges that those decide. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((before) =>
    Buffer.from(" ".repeat(before) + text)
      .toString("base64")
      .slice(before === 0 ? 0 : 4, -4),
  );
}

/** Every form in which a marker could be seen. */
const needles = Object.entries(markers).map(([what, text]) => ({
  what,
  raw: [text.toLowerCase(), encodeURIComponent(text).toLowerCase(), reversed(text.toLowerCase())],
  exact: [...base64Forms(text)],
  // An address without its dots is a number like any other.
  plain: what === "IP address" ? [] : [plain(text), plain(reversed(text))],
  hex: Buffer.from(text).toString("hex"),
}));

/** Which markers stand in a text, in any form: as it is, reversed, URL-encoded, base64, hex, without separators. */
export function findLeaks(text: string): string[] {
  const lower = text.toLowerCase();
  const bare = plain(text);
  return needles
    .filter(
      ({ raw, exact, plain, hex }) =>
        raw.some((form) => lower.includes(form)) ||
        exact.some((form) => text.includes(form)) ||
        [...plain, hex].some((form) => bare.includes(form)),
    )
    .map(({ what }) => what);
}
