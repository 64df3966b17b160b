import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { mergeSchemas } from "./merge-schemas.ts";
import type { OpenApiObject, Referable } from "./openapi.ts";
import type { Schema, SchemaObject } from "./schema.ts";

/** What is wrong with a value; empty when nothing is. */
export type Validate = (value: unknown) => readonly ErrorObject[];

const self = "document.json";

/** An OpenAPI 3.1 document whose references all point into itself. */
export class ApiDocument {
  readonly root: OpenApiObject;
  readonly #ajv: Ajv2020;
  readonly #validators = new Map<Schema, Validate>();
  readonly #flat = new Map<Schema, SchemaObject>();

  /** @throws Error when it is not a document of OpenAPI 3.1 */
  constructor(document: unknown) {
    const { openapi } = (document ?? {}) as { readonly openapi?: unknown };
    if (typeof openapi !== "string" || !/^3\.1\./.test(openapi)) {
      throw new Error(
        `This is no OpenAPI 3.1 document: its "openapi" is ${JSON.stringify(openapi)}. Convert it to 3.1 first.`,
      );
    }
    // References get the document's own name, so that any part of it can be compiled alone.
    this.root = named(document) as OpenApiObject;
    this.#ajv = new Ajv2020({ strict: false, logger: false, validateFormats: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    this.#ajv.addSchema(this.root, self);
  }

  /** What a part is, or what it refers to. */
  resolve<Part>(part: Referable<Part>): Part {
    let resolved = part;
    for (let steps = 0; isReference(resolved); steps += 1) {
      if (steps > 50) throw new Error(`${resolved.$ref} refers to itself. Break the circle.`);
      resolved = this.#at(resolved.$ref) as Referable<Part>;
    }
    return resolved;
  }

  /** A schema without reference and `allOf` at its top: their keywords are merged into it. */
  flat(schema: Schema): SchemaObject {
    if (typeof schema === "boolean") return schema ? {} : { not: {} };
    const known = this.#flat.get(schema);
    if (known !== undefined) return known;
    const { $ref, allOf = [], ...own } = schema;
    const parts = $ref === undefined ? allOf : [this.#at($ref) as Schema, ...allOf];
    const merged = parts.reduce<SchemaObject>((so, part) => mergeSchemas(so, this.flat(part)), own);
    this.#flat.set(schema, merged);
    return merged;
  }

  /** The validator of a schema; it tells the first thing that is wrong. */
  validator(schema: Schema): Validate {
    const known = this.#validators.get(schema);
    if (known !== undefined) return known;
    const check = this.#ajv.compile(schema);
    const validate: Validate = (value) => (check(value) ? [] : [...(check.errors ?? [])]);
    this.#validators.set(schema, validate);
    return validate;
  }

  isValid(schema: Schema, value: unknown): boolean {
    return this.validator(schema)(value).length === 0;
  }

  #at(reference: string): unknown {
    const pointer = reference.slice(reference.indexOf("#") + 1);
    const parts = pointer.split("/").slice(1);
    let node: unknown = this.root;
    for (const part of parts) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      node = (node as Readonly<Record<string, unknown>> | undefined)?.[key];
    }
    if (node === undefined) {
      throw new Error(`The document has no ${reference}. Bundle it, or mend the reference.`);
    }
    return node;
  }
}

function isReference(part: unknown): part is { readonly $ref: string } {
  return typeof (part as { readonly $ref?: unknown } | null)?.$ref === "string";
}

function named(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(named);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const own = key === "$ref" && typeof value === "string" && value.startsWith("#");
      return [key, own ? self + value : named(value)];
    }),
  );
}
