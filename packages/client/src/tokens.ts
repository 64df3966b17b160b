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
  const read = (envelope: object): number | undefined => {
    const token = part(envelope, "data")?.token;
    // PHP turns numbers into text easily.
    return /^-?\d+$/.test(String(token)) ? Number(token) : undefined;
  };
  return {
    balance: (options) => call(core, { operation: "getTokenBalance", read }, options),
  };
}
