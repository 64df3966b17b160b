import {
  OutgoingRequest,
  type OutgoingRequestInit,
  type Transport,
  TransportFailure,
} from "../src/transport/transport.ts";

const verifications = "/api/v1/external/verifications";

/** A create of a synthetic person, as the transports are given it. */
export function create(baseUrl: string, init: OutgoingRequestInit = {}): OutgoingRequest {
  return new OutgoingRequest(`${baseUrl}${verifications}/email-consent`, {
    method: "POST",
    kind: "create",
    headers: new Headers({ "content-type": "application/json" }),
    body: '{"full_name":"BUDI CONTOH"}',
    ...init,
  });
}

/** A read of the list. */
export function read(baseUrl: string, init: OutgoingRequestInit = {}): OutgoingRequest {
  return new OutgoingRequest(`${baseUrl}${verifications}`, { kind: "read", ...init });
}

/** Sends and reads to the end; resolves to status and text, or to the failure. */
export async function outcome(
  transport: Transport,
  request: OutgoingRequest,
): Promise<readonly [status: number, text: string] | TransportFailure> {
  try {
    const response = await transport(request);
    return [response.status, await response.text()];
  } catch (error) {
    if (error instanceof TransportFailure) return error;
    throw error;
  }
}

/** The failure of a request that must not be answered. */
export async function failure(
  transport: Transport,
  request: OutgoingRequest,
): Promise<TransportFailure> {
  const result = await outcome(transport, request);
  if (result instanceof TransportFailure) return result;
  throw new Error(`It was answered with ${result[0]}.`);
}
