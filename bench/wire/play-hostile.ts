import { setInterval } from "node:timers/promises";
import type { FaultScenario, FaultServer } from "@proofylink/testing/fault-server";
import type { ClientProcess } from "./client-process.ts";
import type { HostileAnswer } from "./hostile-answers.ts";
import { timeoutMs } from "./play-create.ts";
import type { Told } from "./told.ts";

/** Longer than any of the clients may take for all its tries. */
export const patienceMs = 6 * timeoutMs;

/** What one call made of one hostile answer, given to all its tries. */
export async function playHostile(
  server: FaultServer,
  client: ClientProcess,
  call: "create" | "read",
  answer: HostileAnswer,
): Promise<Told> {
  // Reads of some clients are POSTs.
  const methods = call === "create" ? ["POST"] : ["GET", "POST"];
  const scenario = await server.scenario(answer, { methods });
  const stop = new AbortController();
  const dripping = answer === "slow-bytes" ? drip(scenario, stop.signal) : undefined;
  const target = { baseUrl: scenario.baseUrl, timeoutMs };
  const told = await client.call({ target, call }, patienceMs);
  stop.abort();
  await dripping?.catch(() => {});
  return told;
}

/** Lets a byte go every half second. */
async function drip(scenario: FaultScenario, signal: AbortSignal): Promise<void> {
  for await (const _ of setInterval(500, undefined, { signal })) await scenario.advance();
}
