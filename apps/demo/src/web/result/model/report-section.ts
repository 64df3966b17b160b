import type { OpenObject } from "../reading/open-object.ts";
import {
  type NamedList,
  type NamedText,
  type ReportItem,
  readItem,
  readTexts,
} from "./report-item.ts";
import { shareOf } from "./share.ts";

/** A score of the report's own. */
export interface Meter {
  readonly key: string;
  readonly label: string | undefined;
  readonly value: number;
  readonly max: number | undefined;
  readonly share: number | undefined;
}

/** A part of a report. Its members differ by type, so it is read by their shape. */
export interface ReportSection {
  readonly key: string;
  readonly title: string | undefined;
  readonly texts: readonly NamedText[];
  readonly lists: readonly NamedList[];
  readonly meters: readonly Meter[];
  readonly items: readonly ReportItem[];
  readonly sections: readonly ReportSection[];
}

/** What is nested deeper is left to the other details. */
const deepest = 3;

/** Reads a section of any type of report, those included that nobody has seen. */
export function readSection(key: string, from: OpenObject, depth = 1): ReportSection {
  const title = from.text("section_title") ?? from.text("subsection_title");
  const names = from.names.filter((name) => !/^(sub)?section_title$/.test(name));
  const objects = names.filter((name) => from.kindOf(name) === "object");
  const meters = objects.map((name) => [name, readMeter(name, from.object(name))] as const);
  const inner = meters.filter(([, meter]) => meter === undefined).map(([name]) => name);
  const read = depth < deepest ? inner : [];
  return {
    key,
    // The vendor numbers its sections, "1." and "B."; a page has its own order.
    title: title?.replace(/^(\d{1,2}|[A-Z])\.\s+/, ""),
    ...readTexts(from, names),
    meters: meters.flatMap(([, meter]) => meter ?? []),
    items: names
      .filter((name) => from.kindOf(name) === "objects")
      .flatMap((name) => from.objects(name).map(readItem))
      .filter(saysSomething),
    sections: read
      .map((name) => readSection(name, from.object(name), depth + 1))
      .filter(hasContent),
  };
}

/** Whether there is anything in a section but its title. */
export function hasContent(section: ReportSection): boolean {
  const { texts, lists, meters, items, sections } = section;
  return [texts, lists, meters, items, sections].some(({ length }) => length > 0);
}

function readMeter(key: string, from: OpenObject): Meter | undefined {
  if (from.kindOf("value") !== "number") return undefined;
  const [value, max] = [from.number("value"), from.number("max_value")];
  if (value === undefined) return undefined;
  return { key, label: from.text("label"), value, max, share: shareOf(value, max) };
}

function saysSomething({ title, badge, texts, lists }: ReportItem): boolean {
  return title !== undefined || badge !== undefined || texts.length + lists.length > 0;
}
