import bundle from "../generated/openapi.json" with { type: "json" };

/** The parts of an OpenAPI document that these tests read. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

export interface SecurityScheme {
  readonly type: string;
  readonly scheme: string;
}

export interface Operation {
  readonly operationId: string;
  readonly "x-source": string;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses: Readonly<Record<string, Body | Reference>>;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Schema | Reference;
}

/** A request body or a response. */
export interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema: Schema | Reference;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly "x-extensible-enum"?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | Reference>>;
  readonly additionalProperties?: boolean | Schema | Reference;
  readonly items?: Schema | Reference;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

export interface Reference {
  readonly $ref: string;
}

/** The document as it is published. */
export const document: Document = bundle as unknown as Document;

/** What `node` is, or what it refers to. */
export function resolve<T extends object>(node: T | Reference, from: Document = document): T {
  if (!("$ref" in node)) return node;
  const [, , section = "", name = ""] = node.$ref.split("/");
  const components = from.components as Readonly<Record<string, Readonly<Record<string, object>>>>;
  const target = components[section]?.[name];
  if (target === undefined) throw new Error(`Nothing is at ${node.$ref}.`);
  return resolve(target as T | Reference, from);
}

/** Name of the component that `node` refers to, if it refers to one. */
export function componentName(node: object): string | undefined {
  return "$ref" in node ? (node as Reference).$ref.split("/").at(-1) : undefined;
}

/** A request or response of an operation in one media type. */
export interface Message {
  readonly operationId: string;
  /** `request`, or the status code. */
  readonly part: string;
  readonly mediaType: string;
  readonly schema: Schema | Reference;
  readonly examples: ReadonlyMap<string, unknown>;
}

/** Every request and response of every operation, in each media type. */
export function messages(from: Document = document): Message[] {
  return Object.values(from.paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => messagesOf(operation, from));
}

/** The requests and responses of one operation. */
export function messagesOf(operation: Operation, from: Document = document): Message[] {
  const bodies: [string, Body | Reference][] = Object.entries(operation.responses);
  if (operation.requestBody) bodies.unshift(["request", operation.requestBody]);
  return bodies.flatMap(([part, body]) =>
    Object.entries(resolve(body, from).content ?? {}).map(([mediaType, { schema, examples }]) => ({
      operationId: operation.operationId,
      part,
      mediaType,
      schema,
      examples: new Map(
        Object.entries(examples).map(([name, example]) => [name, resolve(example, from).value]),
      ),
    })),
  );
}
