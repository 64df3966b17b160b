import { type ApiDocument, dereference, type Schema } from "../api-document.ts";
import type { MatchingRules, PactInteraction, PactMatcher } from "../pact-file.ts";
import { operationOf } from "./operation-of.ts";

/**
 * What a provider may answer without breaking the spec, and the interaction refuses, as
 * `operationId status data.field: absent`. Each would be red on a legal answer, and each is what a
 * consumer fails on when it is not meant. The comparator sees none of these.
 *
 * - `absent`: the spec does not require the member
 * - `null`: the spec allows null
 * - `empty`: the spec allows a list without elements
 * - `another value`: the spec knows further values
 */
export function refusedAnswers(document: ApiDocument, interaction: PactInteraction): string[] {
  const operation = operationOf(document, interaction);
  const { status, body, matchingRules } = interaction.response;
  if (operation === undefined || body === undefined) return [];
  const response = dereference(document, operation.responses[String(status)]) as
    | { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
    | undefined;
  const schema = response?.content?.["application/json"]?.schema;
  if (schema === undefined) return [];
  const walk: Walk = { document, rules: matchingRules?.body ?? {} };
  return inside(walk, schema, body.content, "$").map(
    (found) => `${operation.operationId} ${status} ${found}`,
  );
}

interface Walk {
  readonly document: ApiDocument;
  readonly rules: MatchingRules;
}

/** What is refused at `path` and below it; `$.data[*].status` is told as `data[].status`. */
function inside(walk: Walk, reference: Schema, value: unknown, path: string): string[] {
  const schema = dereference(walk.document, reference);
  const here = path.replace(/^\$\.?/, "").replaceAll("[*]", "[]");
  return [
    ...refusedHere(walk, schema, value, path).map((what) => `${here}: ${what}`),
    ...members(walk, schema, value, path),
  ];
}

function refusedHere(
  { rules }: Walk,
  schema: Schema,
  value: unknown,
  path: string,
): readonly string[] {
  const matchers = rules[path]?.matchers ?? [];
  const nullable = [schema.type].flat().includes("null");
  const known = schema.enum ?? schema["x-extensible-enum"] ?? [];
  const refused = value !== null && known.some((one) => !accepts(matchers, one, value));
  return [
    ...(nullable && value !== null ? ["null"] : []),
    ...(refused ? ["another value"] : []),
    ...(Array.isArray(value) && value.length > 0 ? ["empty"] : []),
  ];
}

function accepts(matchers: readonly PactMatcher[], known: unknown, example: unknown): boolean {
  if (matchers.length === 0) return known === example;
  return matchers.every(({ regex }) => regex === undefined || new RegExp(regex).test(`${known}`));
}

function members(walk: Walk, schema: Schema, value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((element) => inside(walk, items, element, `${path}[*]`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    const found = inside(walk, schema.properties?.[name] ?? {}, one, `${path}.${name}`);
    if (schema.required?.includes(name)) return found;
    const here = `${path}.${name}`.replace(/^\$\.?/, "").replaceAll("[*]", "[]");
    return [`${here}: absent`, ...found];
  });
}
