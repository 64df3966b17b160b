import { type ApiDocument, dereference, type Operation, type Schema } from "../api-document.ts";
import type { PactInteraction } from "../pact-file.ts";

/** The operation that a method and a path lead to, with the path's template. */
export function operationOf(
  document: ApiDocument,
  { request: { method, path } }: PactInteraction,
): Operation | undefined {
  const matching = Object.entries(document.paths)
    .filter(([template]) => pattern(template).test(path))
    // A path without parameters wins over one with, as in every router.
    .sort(([a], [b]) => parameters(a) - parameters(b));
  return matching[0]?.[1][method.toLowerCase()];
}

function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}

function parameters(template: string): number {
  return template.split("{").length;
}

/**
 * The fields of an interaction's answer that a provider may leave out without breaking the spec, as
 * `operationId status data.field`. An expectation of one would turn red on a legal answer.
 */
export function optionalExpectations(
  document: ApiDocument,
  interaction: PactInteraction,
): string[] {
  const operation = operationOf(document, interaction);
  const { status, body } = interaction.response;
  if (operation === undefined || body === undefined) return [];
  const response = dereference(document, operation.responses[String(status)]) as {
    readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  const schema = response?.content?.["application/json"]?.schema;
  if (schema === undefined) return [];
  return optionalFields(document, schema, body.content).map(
    (field) => `${operation.operationId} ${status} ${field}`,
  );
}

function optionalFields(document: ApiDocument, reference: Schema, value: unknown): string[] {
  const schema = dereference(document, reference);
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((element) =>
      optionalFields(document, items, element).map((field) => `[].${field}`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const inside = optionalFields(document, schema.properties?.[name] ?? {}, member);
    const own = schema.required?.includes(name) ? [] : [name];
    return [...own, ...inside.map((field) => `${name}.${field}`)];
  });
}
