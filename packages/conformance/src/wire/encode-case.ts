import type { Case } from "../cases/case.ts";
import type { ApiDocument } from "../document/api-document.ts";
import { type Operation, responseFor } from "../document/operations.ts";
import { Known, mapLeaves, type Samples } from "../values/bytes.ts";
import { type Carried, type Credentials, carry } from "./credentials.ts";
import { encodeBody } from "./encode-body.ts";
import { encodeParameters, percentEncoded } from "./encode-parameters.ts";
import type { WireRequest } from "./request.ts";

/** What a case needs besides itself to become a request. */
export interface Encoding {
  readonly document: ApiDocument;
  readonly samples: Samples;
  readonly credentials: Credentials;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** A value that an earlier answer gave for a parameter; undefined as long as there is none. */
  readonly known: (operation: string, key: string, index: number) => unknown;
}

/** A token that nobody has given out. */
export const wrongSecret = "conformance-wrong-secret-1b5d";

/** The request that a case stands for. */
export function encodeCase(operation: Operation, tried: Case, encoding: Encoding): WireRequest {
  const values = Object.fromEntries(
    Object.entries(tried.parameters).map(([key, value]) => [
      key,
      mapLeaves(value, (leaf) =>
        leaf instanceof Known ? (encoding.known(operation.id, key, leaf.index) ?? "unknown") : leaf,
      ),
    ]),
  );
  const { path, query, headers } = encodeParameters(operation.path, operation.parameters, values);
  const carried = credentialsFor(operation, tried, encoding);
  const documented = operation.bodies.find(({ mediaType }) => mediaType === tried.body?.mediaType);
  const body =
    tried.body === undefined ? undefined : encodeBody(tried.body, documented, encoding.samples);
  const { extra } = tried;
  const asked = [
    ...query,
    ...carried.query,
    ...(extra?.query === undefined ? [] : [`x_conformance=${percentEncoded(extra.query)}`]),
  ];
  const cookies = [...carried.cookies, ...(headers.cookie === undefined ? [] : [headers.cookie])];
  const method = tried.method ?? operation.method;
  const length = body?.bytes.length ?? (/^(POST|PUT|PATCH)$/.test(method) ? 0 : undefined);
  return {
    method,
    target: path + (asked.length === 0 ? "" : `?${asked.join("&")}`),
    headers: {
      accept: acceptOf(operation),
      ...encoding.headers,
      ...carried.headers,
      ...headers,
      ...(extra?.header === undefined ? {} : { "x-conformance": extra.header }),
      ...(cookies.length === 0 ? {} : { cookie: cookies.join("; ") }),
      ...(body === undefined ? {} : { "content-type": body.contentType }),
      ...(length === undefined ? {} : { "content-length": String(length) }),
    },
    body: body?.bytes,
  };
}

function credentialsFor(operation: Operation, { auth }: Case, encoding: Encoding): Carried {
  const { document, credentials } = encoding;
  if (auth === "none") return carry(document, operation, {});
  return carry(document, operation, auth === "wrong" ? { "*": wrongSecret } : credentials);
}

function acceptOf(operation: Operation): string {
  const success = responseFor(operation, 200) ?? responseFor(operation, 201);
  const types = Object.keys(success?.[1].content ?? {});
  return types.length === 0 ? "*/*" : types.join(", ");
}
