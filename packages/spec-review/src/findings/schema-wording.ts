import type { Difference } from "../differ/redocly-diff.ts";
import { listOf } from "../document/json.ts";
import { stepsOf } from "../document/pointer.ts";
import { isAnnotation } from "../document/schema-keywords.ts";
import type { Meaning } from "./contract-findings.ts";
import { missingFrom } from "./schema-findings.ts";
import { shown } from "./schema-message.ts";

/**
 * What a difference inside a schema means apart from the values that are valid.
 *
 * @param told whether a change of the valid values at this place is reported already
 */
export function schemaWording(difference: Difference, told: boolean): Meaning | undefined {
  const { property, base, revision, kind, typeName } = difference;
  if (property === "deprecated" && revision?.value === true) {
    return { id: "deprecated", kind: "behaviour", message: "Deprecated from now on." };
  }
  if (property === "default") {
    const message = `The default was ${shown(base?.value)}, is ${shown(revision?.value)}.`;
    return { id: "default-changed", kind: "behaviour", message };
  }
  if (property === "x-extensible-enum") return vocabulary(difference);
  if (/^Discriminator/.test(typeName)) {
    return {
      id: "discriminator-changed",
      kind: "behaviour",
      message: "The discriminator changed.",
    };
  }
  if (property !== undefined && isAnnotation(property)) {
    return { id: "docs", kind: "docs", message: `\`${property}\` was ${edited(difference)}.` };
  }
  if (isComponent(difference))
    return { id: "component", kind: "docs", message: componentMessage(difference) };
  if (told) return undefined;
  const what =
    property === undefined ? `A schema was ${kind}` : `\`${property}\` is written differently`;
  return { id: "rewritten", kind: "docs", message: `${what}; the valid values are the same.` };
}

function isComponent({ base, revision, property }: Difference): boolean {
  const pointer = revision?.pointer ?? base?.pointer ?? "";
  return (
    (property === undefined || property === "key") &&
    stepsOf(pointer).length === 3 &&
    pointer.startsWith("#/components/")
  );
}

// By itself a component is nothing: what refers to it is compared.
function componentMessage({ kind, base, revision }: Difference): string {
  if (kind !== "modified") return `A component was ${kind}.`;
  return `The component ${shown(base?.value)} is called ${shown(revision?.value)} now.`;
}

function edited({ base, revision }: Difference): string {
  if (base?.value === undefined) return "added";
  return revision?.value === undefined ? "removed" : "edited";
}

/** `x-extensible-enum` lists known values and leaves room for others. */
function vocabulary({ base, revision }: Difference): Meaning {
  const gone = missingFrom(base?.value, revision?.value);
  const come = missingFrom(revision?.value, base?.value);
  if (gone.length > 0 && listOf(revision?.value).length > 0) {
    return {
      id: "known-value-removed",
      kind: "breaking",
      message: `No longer a known value: ${gone.map(shown).join(", ")}.`,
    };
  }
  if (gone.length > 0) {
    return {
      id: "vocabulary-removed",
      kind: "breaking",
      message: "The list of known values is gone.",
    };
  }
  return {
    id: "known-value-added",
    kind: "added",
    message: `Known values from now on: ${come.map(shown).join(", ")}.`,
  };
}
