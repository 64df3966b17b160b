import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { part } from "./json.ts";
import type { CallOptions } from "./options.ts";

export interface Tokens {
  /**
   * How many tokens are left; one pays for one create. Calls `getTokenBalance`.
   *
   * @throws {ProofylinkError}
   */
  balance(options?: CallOptions): Promise<number>;
}

export function createTokens(core: Core): Tokens {
  return {
    balance(options) {
      const { site, init } = core.read("getTokenBalance", options);
      return call(site, core.http.GET("/api/v1/external/token/balance", init), (envelope) => {
        const token = part(envelope, "data")?.token;
        // PHP turns numbers into text easily.
        const balance = typeof token === "string" && token !== "" ? Number(token) : token;
        return typeof balance === "number" && Number.isFinite(balance) ? balance : undefined;
      });
    },
  };
}
