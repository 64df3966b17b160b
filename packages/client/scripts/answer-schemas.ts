// Takes from the OpenAPI document what `src/drift` compares answers with.

import type { AnswerSchema, AnswerSchemas, DocumentedAnswers } from "../src/drift/answer-schema.ts";
import { formats } from "../src/drift/formats.ts";

type Node = Readonly<Record<string, unknown>>;

/** The part of a bundled OpenAPI document that is read here. */
export interface BundledDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>;
    readonly responses?: Readonly<Record<string, Node>>;
  };
}

/** What the client knows of the answers of the API. */
export interface AnswerTable {
  readonly answers: Readonly<Record<string, DocumentedAnswers>>;
  readonly schemas: AnswerSchemas;
}

const ignored = new Set(["description", "title", "x-source", "example", "examples", "deprecated"]);
const copied = new Set<string>([
  "type",
  "required",
  "enum",
  "x-extensible-enum",
  "minimum",
  "maximum",
  "minLength",
  "maxItems",
  "maxProperties",
] satisfies (keyof AnswerSchema)[]);

/**
 * Reads every answer of every operation, and the schemas that these need.
 *
 * @throws {Error} The document says something that the drift check cannot check.
 */
export function answerTable(document: BundledDocument): AnswerTable {
  const schemas: Record<string, AnswerSchema> = {};
  const include = (name: string): void => {
    if (name in schemas) return;
    const schema = document.components.schemas[name];
    if (schema === undefined) throw new Error(`components.schemas has no ${name}.`);
    // Named before it is read, so that a schema may contain itself.
    schemas[name] = {};
    schemas[name] = readSchema(schema, name, include);
  };
  const answers: Record<string, DocumentedAnswers> = {};
  for (const { operationId, responses } of operationsOf(document)) {
    answers[operationId] = mapValues(responses, (response, status) =>
      readAnswer(document, response, `${operationId} ${status}`, include),
    );
  }
  return { answers, schemas };
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Node>>;
}

function operationsOf({ paths }: BundledDocument): Operation[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(item) as Partial<Operation>[])
    .filter((value): value is Operation => value.operationId !== undefined);
}

function readAnswer(
  document: BundledDocument,
  response: Node,
  place: string,
  include: (name: string) => void,
): Readonly<Record<string, string>> {
  const shared = refName(response);
  const target = shared === undefined ? response : document.components.responses?.[shared];
  const content = (target?.content ?? {}) as Readonly<Record<string, { readonly schema?: Node }>>;
  return mapValues(content, ({ schema = {} }, mediaType) => {
    const name = refName(schema);
    if (name === undefined) {
      throw new Error(`Give the schema of ${place} ${mediaType} a name under components.schemas.`);
    }
    include(name);
    return name;
  });
}

function readSchema(schema: Node, place: string, include: (name: string) => void): AnswerSchema {
  const read = (node: unknown, step: string): AnswerSchema =>
    readSchema(node as Node, `${place}.${step}`, include);
  const own = Object.entries(schema).filter(([keyword]) => !ignored.has(keyword));
  const entries = own.map(([keyword, value]): [string, unknown] => {
    if (keyword === "$ref" && own.length === 1) {
      const name = refName(schema)!;
      include(name);
      return [keyword, name];
    }
    if (keyword === "properties") return [keyword, mapValues(value as Record<string, Node>, read)];
    if (keyword === "items") return [keyword, read(value, "items")];
    if (keyword === "additionalProperties") {
      return [keyword, typeof value === "object" ? read(value, "*") : value];
    }
    const known = copied.has(keyword) || (keyword === "format" && String(value) in formats);
    if (!known) {
      throw new Error(
        `The schema ${place} uses \`${keyword}: ${JSON.stringify(value)}\`, which the drift check does not` +
          " know. Teach it to packages/client/src/drift, then allow it in this script.",
      );
    }
    return [keyword, value];
  });
  return Object.fromEntries(entries);
}

function refName({ $ref }: Node): string | undefined {
  return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}

function mapValues<In, Out>(
  object: Readonly<Record<string, In>>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
