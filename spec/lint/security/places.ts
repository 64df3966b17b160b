type Node = Readonly<Record<string, unknown>>;

/**
 * Where an element of the document is defined, as a JSON pointer: Spectral reports an element at each
 * place that refers to it.
 */
export function definedAt(document: object, path: readonly (string | number)[]): string {
  return `/${definition(document, path).map(escaped).join("/")}`;
}

/** Every element that a request consists of: its parameters and its body, references included. */
export function requestElements(document: object): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: readonly string[]): void => {
    const place = definition(document, path);
    const pointer = definedAt(document, path);
    if (found.has(pointer)) return;
    found.add(pointer);
    const node = nodeAt(document, place);
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) visit([...place, key]);
  };
  const { paths = {} } = document as { readonly paths?: Readonly<Record<string, Node>> };
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      for (const part of ["parameters", "requestBody"]) {
        if ((operation as Node)[part] !== undefined) visit(["paths", path, method, part]);
      }
    }
  }
  return found;
}

function definition(document: object, path: readonly (string | number)[]): string[] {
  let place: string[] = [];
  for (const step of path) {
    place = [...place, String(step)];
    for (let target = referenceAt(document, place); target; target = referenceAt(document, place)) {
      place = target;
    }
  }
  return place;
}

function referenceAt(document: object, place: readonly string[]): string[] | undefined {
  const ref = (nodeAt(document, place) as { readonly $ref?: unknown } | undefined)?.$ref;
  if (typeof ref !== "string" || !ref.startsWith("#/")) return undefined;
  return ref.slice("#/".length).split("/").map(unescaped);
}

function nodeAt(document: object, place: readonly string[]): unknown {
  return place.reduce<unknown>((node, step) => (node as Node | undefined | null)?.[step], document);
}

function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}
