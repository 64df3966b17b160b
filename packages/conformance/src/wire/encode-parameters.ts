import type { Parameter } from "../document/operations.ts";
import { isPlainObject } from "../values/bytes.ts";

/** The path, the query and the headers that parameters make. */
export interface EncodedParameters {
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes parameters in their styles (https://spec.openapis.org/oas/v3.1.1#style-values). */
export function encodeParameters(
  template: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, unknown>>,
): EncodedParameters {
  let path = template;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (const parameter of parameters) {
    const value = values[parameter.key];
    if (value === undefined) continue;
    if (parameter.in === "path") {
      path = path.replace(`{${parameter.name}}`, () => inPath(parameter, value));
    } else if (parameter.in === "query") query.push(...inQuery(parameter, value));
    else if (parameter.in === "header")
      headers[parameter.name.toLowerCase()] = simple(parameter, value, String);
    else cookies.push(...inQuery(parameter, value));
  }
  if (cookies.length > 0) headers.cookie = cookies.join("; ");
  return { path, query, headers };
}

function text(value: unknown): string {
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A text in which only what is safe anywhere in a URL stands as it is. */
export function percentEncoded(value: unknown): string {
  // A lone surrogate cannot be written in UTF-8.
  return encodeURIComponent(text(value).toWellFormed?.() ?? text(value)).replaceAll(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function simple(
  { json, explode }: Parameter,
  value: unknown,
  encode: (value: string) => string,
): string {
  if (json) return encode(JSON.stringify(value));
  if (Array.isArray(value)) return value.map((one) => encode(text(one))).join(",");
  if (!isPlainObject(value)) return encode(text(value));
  const pairs = Object.entries(value).map(([name, one]) => [encode(name), encode(text(one))]);
  return explode ? pairs.map((pair) => pair.join("=")).join(",") : pairs.flat().join(",");
}

function inPath(parameter: Parameter, value: unknown): string {
  const written = simple(parameter, value, percentEncoded);
  if (parameter.style === "label")
    return `.${written.replaceAll(",", parameter.explode ? "." : ",")}`;
  return parameter.style === "matrix" ? `;${parameter.name}=${written}` : written;
}

function inQuery(parameter: Parameter, value: unknown): string[] {
  const { json, style, explode } = parameter;
  const name = percentEncoded(parameter.name);
  if (json) return [`${name}=${percentEncoded(JSON.stringify(value))}`];
  if (Array.isArray(value)) {
    if (explode) return value.map((one) => `${name}=${percentEncoded(one)}`);
    const between = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return [`${name}=${value.map(percentEncoded).join(between)}`];
  }
  if (!isPlainObject(value)) return [`${name}=${percentEncoded(value)}`];
  const pairs = Object.entries(value).map(([key, one]) => [
    percentEncoded(key),
    percentEncoded(one),
  ]);
  if (style === "deepObject") return pairs.map(([key, one]) => `${name}%5B${key}%5D=${one}`);
  if (explode) return pairs.map((pair) => pair.join("="));
  return [`${name}=${pairs.flat().join(",")}`];
}
