import { setTimeout } from "node:timers/promises";
import type { Fault, FaultServer } from "@proofylink/testing/fault-server";
import type { ClientProcess } from "./client-process.ts";
import type { Told } from "./told.ts";

/** What one create did under one fault. */
export interface CreateResult {
  /** Creates that reached the server, as far as a byte of each. */
  readonly requests: number;
  /** Creates that the server carried out and charged for. */
  readonly tokens: number;
  /** Different Idempotency-Key headers on those creates. */
  readonly keys: number;
  readonly told: Told;
}

/** For one try, where the client can be told. */
export const timeoutMs = 2000;
const patienceMs = 20_000;

export async function playCreate(
  server: FaultServer,
  client: ClientProcess,
  fault: Fault,
): Promise<CreateResult> {
  const scenario = await server.scenario(fault);
  const target = { baseUrl: scenario.baseUrl, timeoutMs };
  if (fault === "warm-drop") {
    await client.call({ target, call: "read" }, patienceMs);
    // The connection goes back to its pool a moment after the answer was read.
    await setTimeout(100);
  }
  const before = await scenario.ledger();
  const told = await client.call({ target, call: "create" }, patienceMs);
  if (fault === "late-commit") {
    // The server gets to its work only now that the client has gone.
    await scenario.advance(100);
    await scenario.until({ committed: (await scenario.ledger()).received });
  }
  const after = await scenario.ledger();
  const creates = after.list.slice(before.list.length).filter(({ method }) => method === "POST");
  const keys = new Set(creates.flatMap(({ headers }) => headers["idempotency-key"] ?? []));
  return {
    requests: creates.length,
    tokens: after.committed - before.committed,
    keys: keys.size,
    told,
  };
}
