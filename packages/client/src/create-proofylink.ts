import type { paths } from "@proofylink/types";
import type { Client } from "openapi-fetch";
import { createCore } from "./core.ts";
import { inBrowser } from "./in-browser.ts";
import type { ProofylinkOptions } from "./options.ts";
import { createPublicHttp } from "./public-http.ts";
import { createReports, type Reports } from "./reports.ts";
import { createTokens, type Tokens } from "./tokens.ts";
import { createVerifications, type Verifications } from "./verifications.ts";
import { warn } from "./warn.ts";

/** A client of one company at the Proofylink External API. Printing it shows no secret. */
export interface Proofylink {
  readonly verifications: Verifications;
  readonly tokens: Tokens;
  readonly reports: Reports;
  /**
   * Every operation of the spec by its path, through the same time-outs, retries and safety, but with answers
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
  const core = createCore(options);
  if (inBrowser()) {
    warn(options, "this runs in a browser, where anyone can read accessToken. Call from a server.");
  }
  return {
    verifications: createVerifications(core),
    tokens: createTokens(core),
    reports: createReports(core),
    http: createPublicHttp(core),
  };
}
