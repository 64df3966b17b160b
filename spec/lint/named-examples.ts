/** The parts of OpenAPI's objects that the rule reads; each may be a reference until it is resolved. */
interface Operation {
  readonly operationId?: string;
  readonly requestBody?: Body;
  readonly responses?: Readonly<Record<string, Body>>;
}

interface Body {
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface MediaType {
  readonly examples?: Readonly<Record<string, Example>>;
}

interface Example {
  readonly value?: unknown;
}

/** What Redocly passes to a visitor. */
interface Location {
  child(path: readonly string[]): Location;
}

interface Context {
  readonly location: Location;
  resolve<T>(node: T, from?: string): { readonly node?: T; readonly location?: SourceLocation };
  report(problem: { readonly message: string; readonly location: Location }): void;
}

interface SourceLocation {
  readonly source: { readonly absoluteRef: string };
}

/**
 * Redocly rule: each request and each response of an operation, in each of its media types, has a
 * named example. Whether examples fit their schemas is for `no-invalid-media-type-examples`.
 */
export function namedExamples() {
  return {
    Operation(operation: Operation, context: Context): void {
      check(operation, "request", operation.requestBody, ["requestBody"], context);
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        check(operation, status, response, ["responses", status], context);
      }
    },
  };
}

function check(
  { operationId = "an operation without operationId" }: Operation,
  part: string,
  body: Body | undefined,
  path: readonly string[],
  context: Context,
): void {
  if (body === undefined) return;
  const { node, location } = context.resolve(body);
  for (const [mediaType, { examples }] of Object.entries(node?.content ?? {})) {
    const shown = Object.values(examples ?? {}).some(
      (example) => context.resolve(example, location?.source.absoluteRef).node?.value !== undefined,
    );
    if (shown) continue;
    context.report({
      message: `${operationId} × ${part} × ${mediaType} has no named example. Add one under \`examples\`.`,
      location: context.location.child(path),
    });
  }
}
