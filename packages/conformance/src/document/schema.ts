/** The types that JSON Schema knows. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "array" | "object" | "null";

/** The keywords of JSON Schema 2020-12 that are read here; Ajv knows the rest. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  /** Known values of an open vocabulary, as many documents write it. */
  readonly "x-extensible-enum"?: readonly unknown[];
}

/** A JSON Schema: `true` allows everything, `false` nothing. */
export type Schema = boolean | SchemaObject;

/** The types that a schema allows, guessed from its other keywords when it names none. */
export function typesOf(schema: SchemaObject): readonly JsonType[] {
  if (typeof schema.type === "string") return [schema.type];
  if (schema.type !== undefined) return schema.type;
  if (schema.properties || schema.required || schema.additionalProperties !== undefined) {
    return ["object"];
  }
  if (schema.items !== undefined || schema.prefixItems) return ["array"];
  if (schema.minimum !== undefined || schema.maximum !== undefined) return ["number"];
  const text = schema.pattern ?? schema.format ?? schema.minLength ?? schema.maxLength;
  return text === undefined ? ["string", "integer", "boolean"] : ["string"];
}

/** Whether a schema describes the bytes of a file, sent as they are. */
export function isBinary(schema: SchemaObject): boolean {
  if (!typesOf(schema).includes("string") || schema.enum !== undefined) return false;
  const media = schema.contentMediaType !== undefined && schema.contentEncoding === undefined;
  return media || schema.format === "binary";
}

/** Whether a schema describes bytes that are written as base64. */
export function isBase64(schema: SchemaObject): boolean {
  return schema.contentEncoding === "base64" || schema.format === "byte";
}
