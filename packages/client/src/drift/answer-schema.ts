/** The types of JSON, with integers told from other numbers. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * The part of JSON Schema in which the spec describes answers. A schema with a keyword that is missing here
 * stops the generator, so that nothing of the spec goes unchecked in silence.
 */
export interface AnswerSchema {
  /** Name of another schema of the table, which stands in this one's place. */
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  /** Values that are known; others are allowed, and worth knowing of. */
  readonly "x-extensible-enum"?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly items?: AnswerSchema;
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly required?: readonly string[];
  /** `true` or a schema make a map of an object; its keys are the server's own. */
  readonly additionalProperties?: boolean | AnswerSchema;
}

/** Schemas by name. */
export type AnswerSchemas = Readonly<Record<string, AnswerSchema>>;

/** For an operation: the name of the schema of each answer, by status and media type. */
export type DocumentedAnswers = Readonly<Record<string, Readonly<Record<string, string>>>>;
