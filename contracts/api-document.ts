import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of JSON Schema that the contracts look at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly "x-extensible-enum"?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** One operation of the API. */
export interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** The bundled OpenAPI document, as far as the contracts look at it. */
export interface ApiDocument {
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Reads the bundled document of `@proofylink/spec`. */
export function readApiDocument(): ApiDocument {
  const file = fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json"));
  return JSON.parse(readFileSync(file, "utf8")) as ApiDocument;
}

/** What a `$ref` inside `document` stands for; anything else stands for itself. */
export function dereference<T>(document: object, value: T): T {
  let found: unknown = value;
  for (let ref = referenceOf(found); ref !== undefined; ref = referenceOf(found)) {
    const steps = ref.slice("#/".length).split("/");
    found = steps.reduce<unknown>((node, step) => {
      const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      return (node as Record<string, unknown> | undefined)?.[key];
    }, document);
    if (found === undefined) throw new Error(`The document has nothing at ${ref}.`);
  }
  return found as T;
}

function referenceOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return undefined;
  return typeof value.$ref === "string" ? value.$ref : undefined;
}
