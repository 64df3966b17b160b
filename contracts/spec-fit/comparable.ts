import { type ApiDocument, dereference, type Schema } from "../api-document.ts";

/**
 * A copy of the document in the form in which openapi-pact-comparator judges it rightly. Its two
 * misreadings are held by tests, so that an upgrade which cures one is noticed.
 */
export function comparable(document: ApiDocument): ApiDocument {
  const copy = structuredClone(document);
  closeObjects(copy);
  spellFormNumbersAsText(copy);
  return copy;
}

/**
 * Closes every object that lists its properties, so that a field of the pact which the spec does not
 * have is an error. The comparator does that for answers only, and not for `type: [object, "null"]`.
 */
function closeObjects(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as Schema & { additionalProperties?: unknown };
  const isObject = [schema.type].flat().includes("object");
  if (isObject && schema.properties !== undefined) schema.additionalProperties ??= false;
  for (const [key, value] of Object.entries(node)) {
    if (key !== "example" && key !== "examples") closeObjects(value);
  }
}

/** A form carries text: the integer 1 arrives as "1". The comparator wants the integer. */
function spellFormNumbersAsText(document: ApiDocument): void {
  for (const form of formSchemas(document)) {
    for (const [name, property] of Object.entries(form.properties ?? {})) {
      const { type, enum: values } = dereference(document, property);
      if (type !== "integer") continue;
      const asText: Schema = { type: "string", ...(values && { enum: values.map(String) }) };
      (form.properties as Record<string, Schema>)[name] = asText;
    }
  }
}

interface WithForm {
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

function formSchemas(document: ApiDocument): Schema[] {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  return operations.flatMap((operation) => {
    const { requestBody } = operation as WithForm;
    const form = dereference(document, requestBody)?.content?.["multipart/form-data"];
    return form === undefined ? [] : [dereference(document, form.schema)];
  });
}
