import type { ErrorObject } from "ajv/dist/2020.js";
import type { ApiDocument } from "../document/api-document.ts";
import type { Body, Operation, Parameter } from "../document/operations.ts";
import { valueAt } from "../document/pointer.ts";
import { isBinary, type Schema, type SchemaObject } from "../document/schema.ts";
import { Bytes, isPlainObject, Known, mapLeaves, type Samples } from "../values/bytes.ts";
import { asReceived, lenientText, plainText, type ReadText } from "./as-received.ts";
import type { Case, CaseBody } from "./case.ts";

/** Why the document does not allow a request. */
export interface Violation {
  /** Key of a parameter, or a pointer into the body. */
  readonly where: string;
  /** What is broken, such as "pattern" or "required". */
  readonly rule: string;
  /** A text on the wire that a lenient reader takes for something allowed: a server may take or refuse it. */
  readonly lenient?: true;
}

/** The first thing that the document does not allow in a case; undefined when it allows all. */
export function violationOf(
  document: ApiDocument,
  operation: Operation,
  tried: Case,
  samples: Samples,
): Violation | undefined {
  for (const parameter of operation.parameters) {
    const broken = brokenParameter(document, parameter, tried.parameters[parameter.key]);
    if (broken !== undefined) return broken;
  }
  const { body } = tried;
  if (body === undefined) {
    return operation.bodyRequired ? { where: "body", rule: "required" } : undefined;
  }
  return brokenBody(document, operation.bodies, body, samples);
}

function brokenParameter(
  document: ApiDocument,
  { key, schema, required, json }: Parameter,
  value: unknown,
): Violation | undefined {
  if (value instanceof Known) return undefined;
  const received = json ? value : asReceived(document, schema, value);
  if (received === undefined) return required ? { where: key, rule: "required" } : undefined;
  const accepts = document.validator(schema);
  const error = accepts(received)[0];
  if (error === undefined) return undefined;
  const violation = { where: key, rule: ruleOf(error, received) };
  const lenient = !json && accepts(asReceived(document, schema, value, lenientText)).length === 0;
  return lenient ? { ...violation, lenient } : violation;
}

/** The first thing in a body that the document does not allow. */
export function brokenBody(
  document: ApiDocument,
  bodies: readonly Body[],
  body: CaseBody,
  samples: Samples,
): Violation | undefined {
  const documented = bodies.find(({ mediaType }) => mediaType === body.mediaType);
  if (documented === undefined) return { where: "body", rule: "content type" };
  if ("raw" in body) return { where: "body", rule: "malformed" };
  if (!isForm(documented.mediaType)) {
    const value = mapLeaves(body.value, (leaf) =>
      leaf instanceof Bytes ? leaf.text(samples) : leaf,
    );
    return firstOf(document, documented.schema, value);
  }
  return (
    brokenFile(document, documented, body.value) ?? brokenFields(document, documented, body.value)
  );
}

function firstOf(document: ApiDocument, schema: Schema, value: unknown): Violation | undefined {
  const error = document.validator(schema)(value)[0];
  if (error === undefined) return undefined;
  const missing = error.keyword === "required" ? `/${error.params.missingProperty}` : "";
  const where = `body${error.instancePath}`;
  return { where: where + missing, rule: ruleOf(error, valueAt(value, error.instancePath)) };
}

/**
 * The keyword, and for a pattern how it is missed: a server that takes any character, one that takes any
 * length, and one that trims, have different bugs.
 */
function ruleOf({ keyword, params }: ErrorObject, value: unknown): string {
  if (keyword !== "pattern" || typeof value !== "string") return keyword;
  const matches = (pattern: string, text: string) => new RegExp(pattern, "su").test(text);
  if (matches(params.pattern, value.trim())) return "pattern (white space)";
  const anyCharacter = String(params.pattern).replaceAll(/\[(?:\\.|[^\]])*\]|\\[dDwWsS]/g, ".");
  return matches(anyCharacter, value) ? "pattern (characters)" : "pattern (length)";
}

/** Whether a body of this type is written as a form, whose values are texts and files. */
export function isForm(mediaType: string): boolean {
  return /^(multipart\/|application\/x-www-form-urlencoded)/.test(mediaType);
}

function brokenFile(
  document: ApiDocument,
  { schema }: Body,
  value: unknown,
): Violation | undefined {
  if (!isPlainObject(value)) return undefined;
  for (const [name, property] of Object.entries(document.flat(schema).properties ?? {})) {
    const flat = document.flat(property);
    const part = value[name];
    if (!isBinary(flat) || part === undefined) continue;
    const where = `body/${name}`;
    if (!(part instanceof Bytes)) return { where, rule: "file" };
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = flat;
    if (part.size < minLength) return { where, rule: "minLength" };
    if (part.size > maxLength) return { where, rule: "maxLength" };
  }
  return undefined;
}

const withoutFiles = new WeakMap<Body, Schema>();

function brokenFields(document: ApiDocument, body: Body, value: unknown): Violation | undefined {
  let schema = withoutFiles.get(body);
  if (schema === undefined) {
    schema = filesAllowed(document, document.flat(body.schema));
    withoutFiles.set(body, schema);
  }
  const read = (text: ReadText) => asReceived(document, body.schema, value, text) ?? {};
  const violation = firstOf(document, schema, read(plainText));
  if (violation === undefined) return undefined;
  const lenient = firstOf(document, schema, read(lenientText)) === undefined;
  return lenient ? { ...violation, lenient } : violation;
}

function filesAllowed(document: ApiDocument, schema: SchemaObject): Schema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(
    ([name, property]) => [name, isBinary(document.flat(property)) ? true : property] as const,
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}
