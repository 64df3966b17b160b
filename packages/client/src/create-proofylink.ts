import type { paths } from "@proofylink/types";
import createClient, { type Client } from "openapi-fetch";
import { readBaseUrl } from "./base-url.ts";
import { systemClock } from "./clock.ts";
import { createCore } from "./core.ts";
import { environment } from "./environment.ts";
import { InvalidInputError } from "./errors.ts";
import { operationOf } from "./operations.ts";
import type { ProofylinkOptions } from "./options.ts";
import { nameFailures } from "./outcome.ts";
import { createReports, type Reports } from "./reports.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { authenticate } from "./transport/authenticate.ts";
import { fetchTransport } from "./transport/fetch-transport.ts";
import { limitTotalTime, limitTryTime } from "./transport/limit-time.ts";
import { retryReads } from "./transport/retry-reads.ts";
import { sendOnce } from "./transport/send-once.ts";
import { layered, OutgoingRequest, type Transport } from "./transport/transport.ts";
import { createVerifications, type Verifications } from "./verifications.ts";

/** A client of one company at the Proofylink External API. Printing it shows no secret. */
export interface Proofylink {
  readonly verifications: Verifications;
  readonly tokens: Tokens;
  readonly reports: Reports;
  /**
   * Every operation of the spec by its path, with the same time-outs, retries and safety, but with answers
   * as openapi-fetch gives them: `{ data, error, response }`.
   */
  readonly http: Client<paths>;
}

/**
 * Makes a client.
 *
 * @throws {InvalidInputError} `baseUrl` or `accessToken` is missing or unusable.
 * @example
 * const proofylink = createProofylink({ baseUrl: "https://…", accessToken: "…" });
 * const tokens = await proofylink.tokens.balance();
 */
export function createProofylink(options: ProofylinkOptions = {}): Proofylink {
  const baseUrl = readBaseUrl(
    options.baseUrl ?? environment("PROOFYLINK_BASE_URL"),
    options.sandbox ?? false,
  );
  const clock = options.clock ?? systemClock;
  const http = createHttp(baseUrl, createTransport(options));
  const core = createCore(http, clock, options);
  return {
    verifications: createVerifications(core),
    tokens: createTokens(core),
    reports: createReports(core),
    http,
  };
}

function createTransport(options: ProofylinkOptions): Transport {
  const { clock = systemClock, retries = 2, maxResponseBytes = 16_777_216 } = options;
  const accessToken = options.accessToken ?? environment("PROOFYLINK_ACCESS_TOKEN");
  if (!accessToken) {
    throw refuseToken("accessToken is missing. Give it, or set PROOFYLINK_ACCESS_TOKEN.");
  }
  const settings = { clock, retries };
  return layered(
    [
      nameFailures(clock),
      limitTotalTime(clock),
      retryReads(settings),
      sendOnce(settings),
      ...(options.middleware ?? []),
      authenticate(accessToken, refuseToken),
      limitTryTime(clock, maxResponseBytes),
    ],
    options.transport ?? fetchTransport(options.fetch),
  );
}

function refuseToken(message: string): InvalidInputError {
  return new InvalidInputError({ accessToken: [message] });
}

function createHttp(baseUrl: string, transport: Transport): Client<paths> {
  const http = createClient<paths>({
    baseUrl,
    headers: { Accept: "application/json" },
    Request: OutgoingRequest as unknown as typeof Request,
    fetch: transport as unknown as (request: Request) => Promise<Response>,
    // The bodies of this client write themselves.
    bodySerializer: (body: unknown) =>
      typeof Object(body).chunks === "function" ? body : JSON.stringify(body),
  });
  http.use({
    onRequest({ request, schemaPath }) {
      const outgoing = request as unknown as OutgoingRequest;
      if (outgoing.pathTemplate !== "") return;
      outgoing.pathTemplate = schemaPath;
      outgoing.operation = operationOf(outgoing.method, schemaPath);
    },
  });
  return http;
}
