import type { ApiDocument } from "./api-document.ts";
import type {
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  PathItemObject,
  Referable,
  ResponseObject,
  SecurityRequirement,
} from "./openapi.ts";
import type { Schema } from "./schema.ts";

/** A parameter with all defaults filled in. */
export interface Parameter {
  /** Unique in its operation, such as "query.page". */
  readonly key: string;
  readonly name: string;
  readonly in: ParameterObject["in"];
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Schema;
  /** Whether the value travels as JSON, because the parameter has a `content`. */
  readonly json: boolean;
  readonly examples: readonly unknown[];
}

/** One way to write a request's body. */
export interface Body {
  readonly mediaType: string;
  readonly schema: Schema;
  /** Content types of parts, by property. */
  readonly partTypes: Readonly<Record<string, string>>;
  readonly examples: readonly unknown[];
}

/** One operation of a document, all references resolved down to its schemas. */
export interface Operation {
  /** `operationId`, or method and path. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Body[];
  readonly bodyRequired: boolean;
  /** By status: "200", "4XX" or "default". */
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly security: readonly SecurityRequirement[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations of a document, in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.root.paths ?? {}).flatMap(([path, referable]) => {
    const item = document.resolve<PathItemObject>(referable);
    return methods.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      return operation === undefined ? [] : [read(document, path, method, item, operation)];
    });
  });
}

function read(
  document: ApiDocument,
  path: string,
  method: string,
  item: PathItemObject,
  operation: OperationObject,
): Operation {
  const body =
    operation.requestBody === undefined ? undefined : document.resolve(operation.requestBody);
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, response]) => [status, document.resolve<ResponseObject>(response)] as const,
  );
  return {
    id: operation.operationId ?? `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: parametersOf(document, [
      ...(item.parameters ?? []),
      ...(operation.parameters ?? []),
    ]),
    bodies: Object.entries(body?.content ?? {}).map(([mediaType, media]) => ({
      mediaType,
      schema: media.schema ?? true,
      partTypes: partTypesOf(media),
      examples: examplesOf(document, media),
    })),
    bodyRequired: body?.required ?? false,
    responses: Object.fromEntries(responses),
    security: operation.security ?? document.root.security ?? [],
  };
}

/** The operation's own parameters take the place of the path's. */
function parametersOf(
  document: ApiDocument,
  referables: readonly Referable<ParameterObject>[],
): Parameter[] {
  const byKey = new Map<string, Parameter>();
  for (const referable of referables) {
    const parameter = document.resolve<ParameterObject>(referable);
    const { name, required = false } = parameter;
    const place = parameter.in;
    // OpenAPI says that these three are described elsewhere and to be ignored here.
    if (place === "header" && /^(accept|content-type|authorization)$/i.test(name)) continue;
    const media = Object.values(parameter.content ?? {})[0];
    const style = parameter.style ?? (place === "query" || place === "cookie" ? "form" : "simple");
    byKey.set(`${place}.${name}`, {
      key: `${place}.${name}`,
      name,
      in: place,
      required: required || place === "path",
      style,
      explode: parameter.explode ?? style === "form",
      schema: media?.schema ?? parameter.schema ?? true,
      json: media !== undefined,
      examples: examplesOf(document, parameter),
    });
  }
  return [...byKey.values()];
}

function partTypesOf({ encoding = {} }: MediaTypeObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(encoding).flatMap(([name, { contentType }]) => {
      const first = contentType?.split(",", 1)[0]?.trim();
      return first === undefined ? [] : [[name, first]];
    }),
  );
}

function examplesOf(
  document: ApiDocument,
  { example, examples = {} }: Pick<MediaTypeObject, "example" | "examples">,
): unknown[] {
  const named = Object.values(examples).map((one) => document.resolve(one).value);
  return [...(example === undefined ? [] : [example]), ...named].filter(
    (value) => value !== undefined,
  );
}

/** The documented answer for a status, the most exact first. */
export function responseFor(
  { responses }: Operation,
  status: number,
): readonly [string, ResponseObject] | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const key = keys.find((one) => one in responses);
  return key === undefined ? undefined : [key, responses[key] as ResponseObject];
}
