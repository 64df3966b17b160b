import type { paths } from "@proofylink/types";
import createClient, { type Client } from "openapi-fetch";
import type { Core } from "./core.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { operations } from "./operations.ts";
import { factsOf } from "./outcome.ts";
import { nativeResponse } from "./transport/read-response.ts";
import { isReplayable, type OperationId, OutgoingRequest } from "./transport/transport.ts";

/** openapi-fetch over the client's own layers. */
export function createHttp({ baseUrl, transport, options }: Core): Client<paths> {
  const http = createClient<paths>({
    baseUrl,
    headers: { Accept: "application/json" },
    Request: OutgoingRequest as unknown as typeof Request,
    fetch: async (request) =>
      nativeResponse(await transport(request as unknown as OutgoingRequest)),
    bodySerializer: (body: unknown) =>
      body instanceof FormData || isReplayable(body as never) ? body : JSON.stringify(body),
    // openapi-fetch hands what it does not know to the request.
    ...({ timeouts: options.timeouts } as object),
  });
  http.use({
    onRequest({ request, schemaPath }) {
      const outgoing = request as unknown as OutgoingRequest;
      outgoing.pathTemplate = schemaPath;
      outgoing.operation = operationOf(outgoing.method, schemaPath);
    },
    async onResponse({ request, response }) {
      // openapi-fetch's own parser would quote a page that came instead of JSON.
      if (!response.ok || isJson(await response.clone().text())) return;
      const { status } = response;
      throw new UnexpectedResponseError("This is not an answer of the API.", {
        ...factsOf(request as unknown as OutgoingRequest, status),
        code: "unexpected_response",
        nextStep: "Check baseUrl: it must be the API itself, not a page or a proxy.",
      });
    },
  });
  return http;
}

function operationOf(method: string, path: string): OperationId | undefined {
  return (Object.keys(operations) as OperationId[]).find(
    (id) => operations[id][0] === method && operations[id][1] === path,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return text === "";
  }
}
