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
  const sections = readInner(from, names, depth);
  // A group of scores without a title is no section of its own.
  const scores = sections.filter(isOnlyMeters);
  return {
    key,
    // The vendor numbers its sections, "1." and "B."; a page has its own order.
    title: title?.replace(/^(\d{1,2}|[A-Z])\.\s+/, ""),
    ...readTexts(from, names),
    meters: [...readMeters(from, names), ...scores.flatMap(({ meters }) => meters)],
    items: names
      .filter((name) => from.kindOf(name) === "objects")
      .flatMap((name) => from.objects(name).map(readItem))
      .filter(saysSomething),
    sections: sections.filter((section) => !isOnlyMeters(section)),
  };
}

function readInner(from: OpenObject, names: readonly string[], depth: number): ReportSection[] {
  if (depth >= deepest) return [];
  return names
    .filter((name) => from.kindOf(name) === "object" && !isMeter(from.object(name)))
    .map((name) => readSection(name, from.object(name), depth + 1))
    .filter(hasContent);
}

function isOnlyMeters({ title, texts, lists, items, sections }: ReportSection): boolean {
  return title === undefined && [texts, lists, items, sections].every(({ length }) => length === 0);
}

/** Whether there is anything in a section but its title. */
export function hasContent(section: ReportSection): boolean {
  const { texts, lists, meters, items, sections } = section;
  return [texts, lists, meters, items, sections].some(({ length }) => length > 0);
}

function isMeter(from: OpenObject): boolean {
  return from.kindOf("value") === "number";
}

function readMeters(from: OpenObject, names: readonly string[]): Meter[] {
  return names
    .filter((name) => from.kindOf(name) === "object" && isMeter(from.object(name)))
    .map((key) => {
      const meter = from.object(key);
      const [value, max] = [meter.number("value") ?? 0, meter.number("max_value")];
      return { key, label: meter.text("label"), value, max, share: shareOf(value, max) };
    });
}

function saysSomething({ title, badge, texts, lists }: ReportItem): boolean {
  return title !== undefined || badge !== undefined || texts.length + lists.length > 0;
}
