import { nodeTransport } from "@proofylink/client/node";
import type { WireClient } from "../wire-client.ts";
import { proofylinkCalls } from "./proofylink.ts";

export const client: WireClient = {
  createCall: "verifications.createWithEmailConsent",
  settings: "transport: nodeTransport(); totalMs: five times tryMs",
  connect: (target) => proofylinkCalls(target, { transport: nodeTransport() }),
};
