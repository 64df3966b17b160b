/** What an operation of the document says about where it is found. */
interface Operation {
  readonly method: string;
  /** With its parameters in braces: "/verifications/{reference_code}". */
  readonly path: string;
  readonly servers?: readonly Server[] | undefined;
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string | number | boolean }>>;
}

/** Path of the document's first server, without a trailing slash; "" when it has none. */
export function basePathOf(operations: readonly Operation[]): string {
  const server = operations[0]?.servers?.[0];
  if (server === undefined) return "";
  const url = server.url.replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    String(server.variables?.[name]?.default ?? name),
  );
  return new URL(url, "http://mock.invalid").pathname.replace(/\/+$/, "");
}

/** The methods that a path can be called with. HEAD comes with GET. */
export function methodsAt(path: string, operations: readonly Operation[]): string[] {
  const methods = operations
    .filter((operation) => fits(path, operation.path))
    .map(({ method }) => method.toUpperCase());
  return methods.includes("GET") ? [...methods, "HEAD"] : methods;
}

function fits(path: string, template: string): boolean {
  const parts = path.split("/");
  const wanted = template.split("/");
  return (
    parts.length === wanted.length &&
    wanted.every((part, index) => part.includes("{") || part === parts[index])
  );
}
