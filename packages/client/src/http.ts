import type { paths } from "@proofylink/types";
import createClient, { type Client } from "openapi-fetch";
import { isReplayable, OutgoingRequest, type Transport } from "./transport/transport.ts";

/** openapi-fetch with this client's requests and layers in place of the global ones. */
export function createHttp(baseUrl: string, transport: Transport): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers: { Accept: "application/json" },
    Request: OutgoingRequest as unknown as typeof Request,
    fetch: transport as unknown as (request: Request) => Promise<Response>,
    bodySerializer: (body: unknown) =>
      body instanceof FormData || isReplayable(body as never) ? body : JSON.stringify(body),
  });
}
