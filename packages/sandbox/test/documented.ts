import document from "@proofylink/spec/openapi.json" with { type: "json" };
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// biome-ignore lint/suspicious/noExplicitAny: the walk goes through any part of the document.
type Node = any;

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(closed(document), "openapi.json");

const validators = new Map<string, ValidateFunction>();

/** What of an answer the document does not describe; empty when it describes all. */
export async function undocumented(
  method: string,
  path: string,
  response: Response,
): Promise<string[]> {
  const template = Object.keys(document.paths).find((one) => matches(one, path, method));
  if (template === undefined) return [`no operation ${method} ${path}`];
  const pointer = responsePointer(template, method.toLowerCase(), String(response.status));
  if (pointer === undefined) return [`no ${response.status} of ${method} ${template}`];
  const type = response.headers.get("content-type");
  if (type !== "application/json") return [`content type ${type}`];
  const validate = validatorAt(pointer);
  if (validate(await response.clone().json())) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function matches(template: string, path: string, method: string): boolean {
  const pattern = template.replaceAll(/\{[^}]+\}/g, "[^/]+");
  return (
    new RegExp(`^${pattern}$`).test(path) &&
    method.toLowerCase() in (document.paths as Node)[template]
  );
}

function responsePointer(template: string, method: string, status: string): string | undefined {
  const response: Node = (document.paths as Node)[template][method].responses[status];
  if (response === undefined) return undefined;
  const inline = `/paths/${escaped(template)}/${method}/responses/${status}`;
  const at = typeof response.$ref === "string" ? response.$ref.slice(1) : inline;
  return `openapi.json#${at}/content/${escaped("application/json")}/schema`;
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function validatorAt(pointer: string): ValidateFunction {
  const known = validators.get(pointer);
  if (known !== undefined) return known;
  const made = ajv.compile({ $ref: pointer });
  validators.set(pointer, made);
  return made;
}

/**
 * The document with every object that says nothing of further members closed: a client must accept
 * more than is documented, but a stand-in must not send it.
 */
function closed(node: Node): Node {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, of]) => [key, closed(of)]));
  if ("properties" in node && !("additionalProperties" in node) && isSchema(node)) {
    copy.additionalProperties = false;
  }
  return copy;
}

function isSchema(node: Node): boolean {
  return typeof node.type === "string" || Array.isArray(node.type);
}
