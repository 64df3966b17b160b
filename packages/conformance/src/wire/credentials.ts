import type { ApiDocument } from "../document/api-document.ts";
import type { SecuritySchemeObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";

/** Secrets by the name of their security scheme; a secret for "*" serves every scheme without one. */
export type Credentials = Readonly<Record<string, string>>;

/** Where a request carries its credentials. */
export interface Carried {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

const nothing: Carried = { headers: {}, query: [], cookies: [] };

/** The credentials of the first requirement that they satisfy; nothing when they satisfy none. */
export function carry(
  document: ApiDocument,
  { security }: Operation,
  credentials: Credentials,
): Carried {
  const schemes = document.root.components?.securitySchemes ?? {};
  const secretFor = (name: string) => credentials[name] ?? credentials["*"];
  const met = security.find((one) =>
    Object.keys(one).every((name) => secretFor(name) !== undefined),
  );
  return Object.keys(met ?? {}).reduce((so, name) => {
    const scheme = schemes[name];
    const secret = secretFor(name);
    if (scheme === undefined || secret === undefined) return so;
    return add(so, document.resolve<SecuritySchemeObject>(scheme), secret);
  }, nothing);
}

function add(
  so: Carried,
  { type, scheme, name = "", in: place }: SecuritySchemeObject,
  secret: string,
): Carried {
  if (type !== "apiKey") {
    const basic = type === "http" && scheme?.toLowerCase() === "basic";
    const value = basic ? Buffer.from(secret).toString("base64") : secret;
    return {
      ...so,
      headers: { ...so.headers, authorization: `${basic ? "Basic" : "Bearer"} ${value}` },
    };
  }
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(secret)}`;
  if (place === "query") return { ...so, query: [...so.query, pair] };
  if (place === "cookie") return { ...so, cookies: [...so.cookies, pair] };
  return { ...so, headers: { ...so.headers, [name.toLowerCase()]: secret } };
}

/** Whether an operation cannot be called without credentials. */
export function needsCredentials({ security }: Operation): boolean {
  return security.length > 0 && security.every((one) => Object.keys(one).length > 0);
}
