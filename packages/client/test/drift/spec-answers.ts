import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnswerSchema } from "../../src/drift/answer-schema.ts";
import type { OperationId } from "../../src/transport/transport.ts";

interface Content {
  readonly schema: AnswerSchema;
  readonly examples?: Readonly<
    Record<string, { readonly $ref?: string; readonly value?: unknown }>
  >;
}
interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Content>>;
}
interface Operation {
  readonly operationId: OperationId;
  readonly responses: Readonly<Record<string, Answer>>;
}
interface SpecDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, AnswerSchema>> };
}

/** An example of an answer in the spec. */
export interface ExampleAnswer {
  readonly operation: OperationId;
  readonly status: number;
  readonly contentType: string;
  readonly name: string;
  readonly schema: AnswerSchema;
  readonly value: unknown;
}

/** The OpenAPI document as it is published; what the client's table is made from. */
export const specDocument: SpecDocument = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json")), "utf8"),
);

/** What a `$ref` of the document stands for. */
export function resolved<T extends { readonly $ref?: string }>(node: T): T {
  if (node.$ref === undefined) return node;
  const steps = node.$ref.slice("#/".length).split("/");
  const found = steps.reduce<unknown>(
    (at, step) => (at as Record<string, unknown>)[step],
    specDocument,
  );
  return resolved(found as T);
}

/** Every example of every answer of the spec. */
export const exampleAnswers: readonly ExampleAnswer[] = Object.values(specDocument.paths)
  .flatMap((item) => Object.values(item).filter(({ operationId }) => operationId !== undefined))
  .flatMap(({ operationId: operation, responses }) =>
    Object.entries(responses).flatMap(([status, answer]) =>
      Object.entries(resolved(answer).content ?? {}).flatMap(([contentType, content]) =>
        Object.entries(content.examples ?? {}).map(([name, example]) => ({
          operation,
          status: Number(status),
          contentType,
          name,
          schema: content.schema,
          value: resolved(example).value,
        })),
      ),
    ),
  );
