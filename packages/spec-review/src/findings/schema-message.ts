import { canonicalText, type Json, listOf } from "../document/json.ts";
import type { SchemaChange } from "./schema-changes.ts";

/** One sentence about a change of a schema. */
export function schemaMessage(
  change: SchemaChange,
  before: Json | undefined,
  after: Json | undefined,
): string {
  const { gap, direction, hurts } = change;
  const sent = direction === "request";
  switch (gap.aspect) {
    case "property":
      return hurts ? `\`${gap.keyword}\` was removed.` : `\`${gap.keyword}\` was added.`;
    case "required":
      return requiredMessage(sent, hurts, gap.path.at(-1) ?? "");
    case "values":
      return valuesMessage(sent, hurts, before, after);
    case "closed":
      if (gap.path.length > 0 && canonicalText(before) === canonicalText(after)) {
        return closedMessage(sent, gap.path.at(-1) ?? "");
      }
      return `Properties that the schema does not name: ${openness(before)} before, ${openness(after)} now.`;
    case "shape":
      return shapeMessage(sent, hurts, gap.keyword);
    case "condition":
      return `It could not be worked out what the change of \`${gap.keyword}\` does.`;
    default:
      return `\`${gap.keyword}\` was ${shown(before)}, is ${shown(after)}.`;
  }
}

function requiredMessage(sent: boolean, hurts: boolean, name: string): string {
  if (sent)
    return hurts ? `\`${name}\` must be given now.` : `\`${name}\` need not be given any more.`;
  return hurts ? `\`${name}\` may be missing now.` : `\`${name}\` is always there now.`;
}

function valuesMessage(
  sent: boolean,
  hurts: boolean,
  before: Json | undefined,
  after: Json | undefined,
): string {
  if (before === undefined) return `Only these values from now on: ${shown(after)}.`;
  if (after === undefined) return `No longer only these values: ${shown(before)}.`;
  const gone = without(before, after);
  const come = without(after, before);
  const lines = [
    ...(gone.length > 0
      ? [`${sent ? "No longer taken" : "No longer sent"}: ${gone.join(", ")}.`]
      : []),
    ...(come.length > 0 ? [`${sent ? "Taken now" : "May come now"}: ${come.join(", ")}.`] : []),
  ];
  return (hurts === sent ? lines : lines.reverse()).join(" ");
}

function without(list: Json, other: Json): string[] {
  const known = new Set(listOf(other).map(canonicalText));
  return listOf(list)
    .filter((value) => !known.has(canonicalText(value)))
    .map(shown);
}

function closedMessage(sent: boolean, name: string): string {
  return sent
    ? `The schema takes no properties that it does not name, and \`${name}\` is none of them.`
    : `\`${name}\` may come, which a schema closed to further properties ruled out.`;
}

function openness(value: Json | undefined): string {
  if (value === undefined) return "not spoken of";
  if (value === true) return "allowed";
  return value === false ? "refused" : "of one schema";
}

function shapeMessage(sent: boolean, hurts: boolean, keyword: string): string {
  if (!hurts) return `The options of \`${keyword}\` ${sent ? "take" : "promise"} more.`;
  if (keyword === "oneOf overlap")
    return "A value may now fit more than one option of `oneOf`, which refuses it.";
  return sent
    ? `The options of \`${keyword}\` no longer take everything that was taken.`
    : `An answer may now be none of the options of \`${keyword}\`.`;
}

/** A value as a reviewer reads it: short. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return "not set";
  const text = JSON.stringify(value).replaceAll("`", "'");
  return `\`${text.length > 120 ? `${text.slice(0, 117)}…` : text}\``;
}
