import document from "@proofylink/spec/openapi.json" with { type: "json" };

/** One named example of one response of the OpenAPI document. */
export interface DocumentedAnswer {
  readonly operationId: string;
  readonly method: string;
  /** With the document's examples in place of path parameters. */
  readonly path: string;
  /** Media types of the request with their examples; empty for an operation without a body. */
  readonly requests: readonly RequestExample[];
  readonly status: number;
  readonly mediaType: string;
  readonly exampleName: string;
  readonly value: unknown;
  /** Examples of the response's headers, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RequestExample {
  readonly mediaType: string;
  readonly value: Readonly<Record<string, unknown>>;
}

// biome-ignore lint/suspicious/noExplicitAny: the walk goes through any part of the document.
type Node = any;

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** Every operation × status × media type × named example, straight from the document. */
export function documentedAnswers(): DocumentedAnswer[] {
  return Object.entries(document.paths as Node).flatMap(([template, item]: [string, Node]) =>
    methods
      .filter((method) => method in item)
      .flatMap((method) => answersOf(method, template, item[method])),
  );
}

function answersOf(method: string, template: string, operation: Node): DocumentedAnswer[] {
  const parameters: Node[] = (operation.parameters ?? []).map(resolve);
  const path = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    return parameters.find((parameter) => parameter.name === name).example;
  });
  const requests = examplesOf(resolve(operation.requestBody ?? {})).map(
    ({ mediaType, value }): RequestExample => ({ mediaType, value }),
  );
  return Object.entries(operation.responses).flatMap(([status, reference]) => {
    const response = resolve(reference);
    return examplesOf(response).map((example) => ({
      ...example,
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      requests,
      status: Number(status),
      headers: headersOf(response),
    }));
  });
}

function examplesOf(holder: Node): { mediaType: string; exampleName: string; value: Node }[] {
  return Object.entries(holder.content ?? {}).flatMap(([mediaType, { examples }]: [string, Node]) =>
    Object.entries(examples).map(([exampleName, example]) => ({
      mediaType,
      exampleName,
      value: resolve(example).value,
    })),
  );
}

function headersOf(response: Node): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers ?? {}).map(([name, header]) => [
      name.toLowerCase(),
      String(resolve(header).example),
    ]),
  );
}

function resolve(node: Node): Node {
  if (typeof node?.$ref !== "string") return node;
  const steps = node.$ref.slice(2).split("/");
  return resolve(steps.reduce((at: Node, step: string) => at[step], document));
}
