import type { JsonObject } from "../document/json.ts";
import { below, follow, type Pointer, stepsOf } from "../document/pointer.ts";

/** The way to a value inside a schema, in words: `genres[]`, `owner.name`, `labels{}`. */
export function valuePath(steps: readonly string[]): string {
  return steps.reduce((path, step) => {
    if (step.startsWith("[") || step === "{}") return path + step;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

const choices = new Set(["anyOf", "oneOf"]);

/** The steps of a pointer inside a schema as the way to a value; keywords of schemas disappear. */
export function schemaSteps(steps: readonly string[]): string[] {
  const found: string[] = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] as string;
    if (step === "properties") found.push(steps[++index] ?? "");
    else if (step === "items") found.push("[]");
    else if (step === "prefixItems") found.push(`[${steps[++index] ?? ""}]`);
    else if (step === "additionalProperties" || step === "patternProperties") {
      found.push("{}");
      if (step === "patternProperties") index += 1;
    } else if (choices.has(step)) {
      const option = steps[++index];
      if (option !== undefined) found.push(`[option ${Number(option) + 1}]`);
    } else if (step === "allOf") index += 1;
  }
  return found;
}

/** What a reviewer calls a place of a document. */
export function placeName(document: JsonObject, pointer: Pointer): string {
  const steps = withParameterNames(document, stepsOf(pointer));
  if (steps[0] === "components") return inComponent(steps);
  if (steps[0] !== "paths" && steps[0] !== "webhooks") return steps.join(" ");
  return inOperation(steps.slice(3));
}

/** Parameters are known by their name, not by their number. */
function withParameterNames(document: JsonObject, steps: readonly string[]): string[] {
  const at = steps.indexOf("parameters");
  if (at < 0 || steps[0] !== "paths" || steps[at + 1] === undefined) return [...steps];
  const parameter = follow(document, below("#", ...steps.slice(0, at + 2)))?.value;
  const name =
    parameter === undefined ? steps[at + 1] : `${parameter.in} parameter ${parameter.name}`;
  return [...steps.slice(0, at), String(name), ...steps.slice(at + 2)];
}

function inComponent([, kind = "", name = "", ...rest]: readonly string[]): string {
  if (kind !== "schemas") return [name, inOperation(rest)].filter((text) => text !== "").join(", ");
  return joined(name, schemaSteps(rest));
}

function inOperation(steps: readonly string[]): string {
  const at = steps.indexOf("schema");
  const outside = at < 0 ? steps : steps.slice(0, at);
  const silent = new Set(["content", "responses", "headers", "parameters"]);
  const words = outside.filter(
    (step, index) => !silent.has(step) && !(outside[index - 1] === "security"),
  );
  const label = words
    .map((step, index) =>
      outside[outside.indexOf(step) - 1] === "responses" && index === 0 ? `${step} response` : step,
    )
    .map((step) => (step === "requestBody" ? "request body" : step))
    .join(", ");
  return at < 0 ? label : joined(label, schemaSteps(steps.slice(at + 1)));
}

/** A place and the way to a value in it. */
export function joined(label: string, steps: readonly string[]): string {
  const path = valuePath(steps);
  if (path === "") return label;
  return label === "" ? path : `${label}: ${path}`;
}
