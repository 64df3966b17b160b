import type { OpenObject } from "../reading/open-object.ts";
import { type Tone, toneOfGravity, toneOfPraise } from "./tone.ts";

/** A word that grades something, in the vendor's language. */
export interface Badge {
  readonly key: string;
  readonly text: string;
  readonly tone: Tone;
}

/** A text under a member's name; the name is undefined where the text speaks for itself. */
export interface NamedText {
  readonly key: string | undefined;
  readonly text: string | number | boolean;
}

export interface NamedList {
  readonly key: string;
  readonly items: readonly string[];
}

/** One entry of a report: a job field, a measure, a risk. */
export interface ReportItem {
  readonly title: string | undefined;
  readonly badge: Badge | undefined;
  readonly texts: readonly NamedText[];
  readonly lists: readonly NamedList[];
}

// The first that is there. Types that nobody has seen will name theirs otherwise, and then have none.
const titleKeys = [
  "title",
  "job_field",
  "service_model",
  "property_type",
  "vehicle_type",
  "recommendation",
  "measure",
  "category",
  "name",
  "label",
];
const badges: ReadonlyArray<readonly [key: string, tone: (word: string) => Tone]> = [
  ["suitability", toneOfPraise],
  ["assessment", toneOfPraise],
  ["severity", toneOfGravity],
  ["priority", () => "plain"],
];
const speakForThemselves = ["description", "key_reason", "text", "detail", "summary", "prediction"];

/** Reads an entry whose members differ from type to type. */
export function readItem(from: OpenObject): ReportItem {
  from.ignore("number");
  const title = firstText(from, titleKeys);
  const badge = readBadge(from);
  const left = from.names.filter((name) => name !== title?.key && name !== badge?.key);
  return { title: title?.text, badge, ...readTexts(from, left) };
}

/** The texts, amounts and lists of texts among some members, in the order they came. */
export function readTexts(
  from: OpenObject,
  names: readonly string[],
): Pick<ReportItem, "texts" | "lists"> {
  const texts: NamedText[] = [];
  const lists: NamedList[] = [];
  for (const key of names) {
    const kind = from.kindOf(key);
    const text = kind === "texts" || key === "number" ? undefined : readScalar(from, key);
    const items = kind === "texts" ? [...new Set(from.texts(key))] : [];
    if (text !== undefined) texts.push({ key: nameUnlessPlain(key), text });
    if (items.length > 0) lists.push({ key, items });
  }
  return { texts, lists };
}

function readScalar(from: OpenObject, key: string): NamedText["text"] | undefined {
  return from.text(key) ?? from.number(key) ?? from.flag(key);
}

function readBadge(from: OpenObject): Badge | undefined {
  for (const [key, toneOf] of badges) {
    const text = from.text(key);
    if (text !== undefined) return { key, text, tone: toneOf(text) };
  }
  return undefined;
}

function firstText(from: OpenObject, keys: readonly string[]) {
  for (const key of keys) {
    const text = from.text(key);
    if (text !== undefined) return { key, text };
  }
  return undefined;
}

function nameUnlessPlain(key: string): string | undefined {
  return speakForThemselves.includes(key) ? undefined : key;
}
