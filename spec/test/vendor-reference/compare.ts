import type { Document, Operation } from "../openapi.ts";
import { compareRequest } from "./compare-request.ts";
import { compareResponses } from "./compare-response.ts";
import { difference } from "./difference.ts";
import type { StatedEndpoint } from "./stated/stated.ts";

/** Every difference between the reference and the document, as `<endpoint> <place>: <stated> → <ours>`. */
export function compare(reference: readonly StatedEndpoint[], document: Document): string[] {
  return reference.flatMap((stated) =>
    compareEndpoint(stated, document).map((found) => `${stated.name} ${found}`),
  );
}

function compareEndpoint(stated: StatedEndpoint, document: Document): string[] {
  const operation = operationOf(stated, document);
  if (operation === undefined) return [difference(stated.method, stated.path.template, undefined)];
  return [
    ...compareRequest(stated, operation, document),
    ...compareResponses(stated.responses, operation, document),
  ];
}

/** The operation at the stated method and path, if it says that it is this endpoint. */
function operationOf(
  { name, method, path }: StatedEndpoint,
  document: Document,
): Operation | undefined {
  const template = path.template.replaceAll(/:(\w+)/g, "{$1}");
  const operation = document.paths[template]?.[method.toLowerCase()];
  return operation?.["x-source"] === `reference/${name}` ? operation : undefined;
}
