import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const spec = createRequire(import.meta.url)("@proofylink/spec/openapi.json");

// `strict: false`: the document's own keywords (x-…) are unknown to Ajv.
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "spec", components: { schemas: closed(spec.components.schemas) } });

/** The schemas with known words only, and with no room for members that they do not name. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  const { type, properties, "x-extensible-enum": known } = node as Record<string, unknown>;
  if (Array.isArray(known))
    copy.enum = [...known, ...([type].flat().includes("null") ? [null] : [])];
  if (typeof properties === "object") copy.additionalProperties ??= false;
  return copy;
}

/** Validates by a schema of the OpenAPI document, which it closes to all that it does not name. */
export function closedSchema(name: string): ValidateFunction {
  return ajv.getSchema(`spec#/components/schemas/${name}`)!;
}
