import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A schema, as far as the spec makes use of JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly "x-extensible-enum"?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly "x-source"?: string;
}

export interface Example {
  readonly $ref?: string;
  readonly summary?: string;
  readonly value?: unknown;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly "x-source"?: string;
}

export type Content = Readonly<Record<string, MediaType>>;

export interface Answer {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Content;
  readonly "x-source"?: string;
}

export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly "x-source"?: string;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly "x-source"?: string;
}

export interface ApiDocument {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const bundle = join(import.meta.dirname, "../../../spec/generated/openapi.json");
export const document = JSON.parse(readFileSync(bundle, "utf8")) as ApiDocument;

/** What a `$ref` leads to, or the element itself. */
export function resolve<Element extends { readonly $ref?: string }>(element: Element): Element {
  if (element.$ref === undefined) return element;
  const path = element.$ref.replace("#/", "").split("/");
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    document,
  );
  if (found === undefined) throw new Error(`${element.$ref} leads to nothing.`);
  return found as Element;
}

/** The last word of a `$ref`: the name of a schema. */
export function nameOf({ $ref }: { readonly $ref?: string }): string | undefined {
  return $ref?.split("/").at(-1);
}
