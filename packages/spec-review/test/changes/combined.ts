import type { Change } from "./change.ts";
import type { Loose } from "./library-api.ts";

/**
 * Changes that are about the document as a whole, or about which paths there are, cannot stand beside
 * others in one document: the differ would take one's path for another's, renamed.
 */
export function isAlone({ base, head }: Change): boolean {
  const whole = ({ paths, components: _, ...rest }: Loose): string =>
    JSON.stringify([rest, Object.keys(paths).sort()]);
  return whole(base) !== whole(head);
}

/**
 * One document with the base of every change and one with the head, each change below a path of its
 * own: one run of the differ instead of hundreds.
 */
export function combined(changes: readonly Change[]): { base: Loose; head: Loose } {
  return {
    base: together(changes.map(({ id, base }) => named(id, base))),
    head: together(changes.map(({ id, head }) => named(id, head))),
  };
}

/** The document of one change with its id before every path, component and operation. */
function named(id: string, document: Loose): Loose {
  const text = JSON.stringify(document)
    .replaceAll(/"#\/components\/(\w+)\//g, `"#/components/$1/${id}-`)
    .replaceAll('"operationId":"', `"operationId":"${id}-`)
    .replaceAll('"security":[{"token":[]', `"security":[{"${id}-token":[]`)
    .replaceAll('{"key":[]}', `{"${id}-key":[]}`)
    .replaceAll(',"key":[]}', `,"${id}-key":[]}`);
  const { paths, components, ...rest } = JSON.parse(text);
  const prefixed = (object: Loose, prefix: string): Loose =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [prefix + key, value]));
  for (const item of Object.values(paths) as Loose[]) {
    for (const operation of Object.values(item) as Loose[]) {
      if (!Array.isArray(operation)) operation.security ??= rest.security ?? [];
    }
  }
  return {
    ...rest,
    paths: prefixed(paths, `/${id}`),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, inside]) => [kind, prefixed(inside, `${id}-`)]),
    ),
  };
}

function together(documents: readonly Loose[]): Loose {
  const [first] = documents;
  const components: Loose = {};
  for (const document of documents) {
    for (const [kind, inside] of Object.entries(document.components)) {
      components[kind] = { ...components[kind], ...(inside as Loose) };
    }
  }
  return {
    openapi: first.openapi,
    info: first.info,
    servers: first.servers,
    paths: Object.assign({}, ...documents.map(({ paths }) => paths)),
    components,
  };
}
