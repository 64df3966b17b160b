import { type Document, type Operation, type Parameter, resolve } from "../openapi.ts";
import { compareBody } from "./compare-body.ts";
import { difference, unlessSame } from "./difference.ts";
import type { StatedEndpoint, StatedField, StatedHeader } from "./stated/stated.ts";

/** How the request of an operation differs from what the reference states. */
export function compareRequest(
  stated: StatedEndpoint,
  operation: Operation,
  document: Document,
): string[] {
  const parameters = (operation.parameters ?? []).map((node) => resolve(node, document));
  return [
    ...compareHeaders(stated.headers, operation, document),
    ...compareParameters("query", stated.query ?? [], parameters, document),
    ...compareParameters("path", stated.pathParameters ?? [], parameters, document),
    ...compareBody(stated.body, operation, document),
  ];
}

/** The reference knows one header: the bearer token, which OpenAPI writes as a security scheme. */
function compareHeaders(
  stated: readonly StatedHeader[],
  operation: Operation,
  document: Document,
): string[] {
  const needed = (operation.security ?? document.security ?? []).flatMap(Object.keys);
  const schemes = needed.map((name) => {
    const scheme = document.components.securitySchemes[name];
    return `${scheme?.type} ${scheme?.scheme}`;
  });
  const added = (operation.parameters ?? [])
    .map((node) => resolve(node, document))
    .filter((parameter) => parameter.in === "header");
  return [
    ...stated.flatMap(({ name, value }) => {
      const bearer = name === "Authorization" && value.startsWith("Bearer ");
      return bearer && schemes.includes("http bearer")
        ? []
        : [difference(`header ${name}`, value, schemes[0])];
    }),
    ...added.map(({ name }) => difference(`header ${name}`, undefined, "added")),
  ];
}

function compareParameters(
  location: "query" | "path",
  stated: readonly StatedField[],
  parameters: readonly Parameter[],
  document: Document,
): string[] {
  const ours = new Map(
    parameters.filter((one) => one.in === location).map((one) => [one.name, one]),
  );
  const names = new Set([...stated.map(({ name = "" }) => name), ...ours.keys()]);
  return [...names].flatMap((name) => {
    const place = `${location} ${name}`;
    const field = stated.find((candidate) => candidate.name === name);
    const parameter = ours.get(name);
    if (field === undefined) return [difference(place, undefined, "added")];
    if (parameter === undefined) return [difference(place, field.type, undefined)];
    return [
      ...unlessSame(place, field.type, resolve(parameter.schema, document).type),
      ...unlessSame(`${place} example`, field.example, parameter.example),
      ...(parameter.description ? [] : [difference(`${place} description`, field.text, undefined)]),
    ];
  });
}
