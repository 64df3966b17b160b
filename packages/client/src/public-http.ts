import type { paths } from "@proofylink/types";
import type { Client } from "openapi-fetch";
import type { Core } from "./core.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { createHttp } from "./http.ts";
import { operations } from "./operations.ts";
import { factsOf } from "./outcome.ts";
import { nativeResponse } from "./transport/read-response.ts";
import type { OperationId, OutgoingRequest } from "./transport/transport.ts";

/** The openapi-fetch client that a program gets: it answers with whole Responses. */
export function createPublicHttp({ baseUrl, transport, options }: Core): Client<paths> {
  const http = createHttp(baseUrl, async (request) => nativeResponse(await transport(request)));
  http.use({
    onRequest({ request, schemaPath }) {
      const outgoing = request as unknown as OutgoingRequest;
      outgoing.timeouts = { ...options.timeouts, ...outgoing.timeouts };
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
