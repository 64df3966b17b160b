import type { AnswerSchema } from "../../src/drift/answer-schema.ts";
import { resolved } from "./spec-answers.ts";

/** A place in an answer that the spec says something of. */
export interface Place {
  readonly steps: readonly (string | number)[];
  /** As deviations write it. */
  readonly path: string;
  readonly schema: AnswerSchema;
}

/** Every place of `value` that the spec describes, the root first. */
export function placesIn(schema: AnswerSchema, value: unknown): Place[] {
  return within({ steps: [], path: "$", schema: resolved(schema) }, value);
}

function within(place: Place, value: unknown): Place[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const inner = members.flatMap(([key, member]) => {
    const next = stepInto(place, Array.isArray(value) ? Number(key) : key);
    return next === undefined ? [] : within(next, member);
  });
  return [place, ...inner];
}

/** The place one step further in; undefined where the spec leaves open what is there. */
export function stepInto({ steps, path, schema }: Place, step: string | number): Place | undefined {
  const { items, properties = {}, additionalProperties: others } = schema;
  const into = (next: AnswerSchema, notation: string): Place => ({
    steps: [...steps, step],
    path: path + notation,
    schema: resolved(next),
  });
  if (typeof step === "number") return items && into(items, "[*]");
  if (Object.hasOwn(properties, step)) return into(properties[step]!, `.${step}`);
  return typeof others === "object" ? into(others, ".*") : undefined;
}

/** A copy of `value` in which `change` was made to the object or array that holds the last step. */
export function changedAt<T>(
  value: T,
  steps: readonly (string | number)[],
  change: (holder: Record<string | number, unknown>, key: string | number) => void,
): T {
  const root = { value: structuredClone(value) };
  const way = ["value", ...steps];
  const key = way.pop()!;
  const holder = way.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
  change(holder as Record<string, unknown>, key);
  return root.value;
}
