import type { ApiDocument, Operation } from "../api-document.ts";
import type { PactInteraction } from "../pact-file.ts";

/** The operation that a method and a path lead to. */
export function operationOf(
  document: ApiDocument,
  { request: { method, path } }: Pick<PactInteraction, "request">,
): Operation | undefined {
  const matching = Object.entries(document.paths)
    .filter(([template]) => pattern(template).test(path))
    // A path without parameters wins over one with, as in every router.
    .sort(([a], [b]) => parameters(a) - parameters(b));
  return matching[0]?.[1][method.toLowerCase()];
}

/** Every operation of the document, in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.values(document.paths).flatMap((path) => Object.values(path));
}

function pattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}

function parameters(template: string): number {
  return template.split("{").length;
}
