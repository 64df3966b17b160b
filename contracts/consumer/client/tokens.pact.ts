import { describe, expect } from "vitest";
import { member } from "../matching.ts";
import { clientContract } from "./client-contract.ts";

const { interaction } = clientContract;

describe("tokens", () => {
  interaction({
    operation: "getTokenBalance",
    description: "a request for the token balance",
    given: { state: "the company has tokens", parameters: {} },
    request: { method: "GET", path: "/api/v1/external/token/balance" },
    response: { status: 200, body: { data: { token: member("TokenBalance.token", 10) } } },
    check: async (proofylink) => {
      expect(await proofylink.tokens.balance()).toBe(10);
    },
  });
});
