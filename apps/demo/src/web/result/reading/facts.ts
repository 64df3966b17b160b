import { plainText } from "./plain-text.ts";

/** A value of which only the place is known. */
export interface Fact {
  /** The names on the way to it, in words. */
  readonly path: readonly string[];
  readonly value: string | number | boolean;
}

/** Values that nobody prepared for. */
export interface Facts {
  readonly shown: readonly Fact[];
  /** There was more, or it was deeper, than a page should hold. */
  readonly cut: boolean;
}

const mostFacts = 150;
const deepest = 10;
const longestName = 60;
const longestValue = 400;

/** Every value in a structure with the names that lead to it, as far as a reader can follow. */
export function factsOf(value: unknown, ownPhone = ""): Facts {
  const shown: Fact[] = [];
  let cut = false;
  const add = (path: readonly string[], found: Fact["value"]) => {
    if (shown.length < mostFacts) shown.push({ path, value: found });
    else cut = true;
  };
  const visit = (at: unknown, path: readonly string[]) => {
    if (shown.length >= mostFacts && at !== null) cut = true;
    if (cut || at === null || at === undefined || at === "") return;
    if (typeof at !== "object") return add(path, scalarOf(at, ownPhone));
    if (Array.isArray(at) && at.every(isScalar)) {
      const items = at
        .filter((item) => item !== null && item !== "")
        .slice(0, 30)
        .map((item) => String(scalarOf(item, ownPhone)));
      if (items.length > 0) add(path, plainText(items.join(", "), ownPhone, longestValue));
      return;
    }
    if (path.length >= deepest) return add(path, "…");
    for (const [name, inner] of Object.entries(at)) {
      visit(inner, [...path, nameOf(name, Array.isArray(at), ownPhone)]);
    }
  };
  visit(value, []);
  return { shown, cut };
}

/** A member's name as words: "addressChanges" and "address_changes" are "Address changes". */
export function inWords(name: string, ownPhone = ""): string {
  const words = plainText(name.slice(0, longestName * 2), ownPhone, longestName)
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/_+/g, " ")
    .trim()
    .toLowerCase();
  return words === "" ? "–" : words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(name: string, inList: boolean, ownPhone: string): string {
  return inList ? String(Number(name) + 1) : inWords(name, ownPhone);
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

function scalarOf(value: unknown, ownPhone: string): Fact["value"] {
  if (typeof value === "boolean") return value;
  const text = plainText(String(value), ownPhone, longestValue);
  // A number in which nothing had to be concealed stays one.
  return typeof value === "number" && text === String(value) && Math.abs(value) < 1e15
    ? value
    : text;
}
