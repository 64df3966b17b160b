import { createProofylink, type ProofylinkOptions } from "@proofylink/client";
import type { Target, WireCalls, WireClient } from "../wire-client.ts";
import { applicant } from "./applicant.ts";

/** Our calls, over whichever transport the options name. */
export function proofylinkCalls(target: Target, options: ProofylinkOptions = {}): WireCalls {
  const { timeoutMs } = target;
  const proofylink = createProofylink({
    baseUrl: target.baseUrl,
    accessToken: "not-a-token",
    timeouts: { connectMs: timeoutMs, tryMs: timeoutMs, totalMs: 5 * timeoutMs },
    ...options,
  });
  return {
    create: () => proofylink.verifications.createWithEmailConsent(applicant),
    read: () => proofylink.verifications.get("EMP-990101-0001"),
  };
}

export const client: WireClient = {
  createCall: "verifications.createWithEmailConsent",
  settings: "totalMs: five times tryMs",
  connect: (target) => proofylinkCalls(target),
};
