import type { ProofylinkOptions, Transport } from "@proofylink/client";
import type { FaultScenario } from "@proofylink/testing/fault-server";
import { type FaultRow, faultRows } from "./fault-rows.ts";
import { connect, create, type Stage, toldBy } from "./stage.ts";

/** What one create did under one fault. */
export interface FaultFinding {
  /** Creates that reached the server, as far as a byte of each. */
  readonly requests: number;
  /** Creates that the server carried out and charged for. */
  readonly tokens: number;
  readonly told: string;
  /** A create came on a connection that had carried a request before. */
  readonly warm: boolean;
}

// Long enough that a busy machine reaches the server in it, short enough to wait for it.
const impatientMs = 1_500;
const patientMs = 30_000;
/** How often a pool is asked until it uses a kept connection. */
const mostWarmings = 5;

/** Plays every fault to one transport. Those that end in a time-out are played at the same time. */
export async function playFaults(
  stage: Stage,
  transport: Transport | undefined,
): Promise<Record<string, FaultFinding>> {
  const findings: Record<string, FaultFinding> = {};
  const play = async ([title, row]: [string, FaultRow]): Promise<void> => {
    findings[title] = await playFault(stage, row, transport);
  };
  const rows = Object.entries<FaultRow>(faultRows);
  for (const entry of rows.filter(([, { timesOut }]) => !timesOut)) await play(entry);
  await Promise.all(rows.filter(([, { timesOut }]) => timesOut).map(play));
  return findings;
}

async function playFault(
  stage: Stage,
  row: FaultRow,
  transport: Transport | undefined,
): Promise<FaultFinding> {
  const options: ProofylinkOptions = {
    retries: row.retries ?? 1,
    maxResponseBytes: 65_536,
    timeouts: { tryMs: row.timesOut ? impatientMs : patientMs },
    encoding: row.encoding ?? "multipart",
    ...(transport && { transport }),
  };
  for (let warming = 1; ; warming += 1) {
    const scenario = await stage.server.scenario(row.fault, row.options);
    const finding = await playOnce(stage, scenario, row, options);
    // A connection goes back to its pool a moment after its answer was read: the next try finds it.
    if (!row.needsWarm || finding.warm || warming === mostWarmings) return finding;
  }
}

async function playOnce(
  stage: Stage,
  scenario: FaultScenario,
  row: FaultRow,
  options: ProofylinkOptions,
): Promise<FaultFinding> {
  // Kept connections are what some runtimes repeat a request on.
  if (!row.unreachable) await connect(scenario.baseUrl, options).tokens.balance();
  const told = await toldBy(create(stage, scenario, options));
  if (row.fault === "late-commit") await commitLate(scenario);
  const { requestsOnWire, committed, list } = await scenario.ledger();
  const warm = list.some(({ method, nthOnConnection }) => method === "POST" && nthOnConnection > 1);
  return { requests: requestsOnWire, tokens: committed, told, warm };
}

/** The server gets to its work only now that the client has gone. */
async function commitLate(scenario: FaultScenario): Promise<void> {
  const { received } = await scenario.ledger();
  await scenario.advance(received);
  await scenario.until({ committed: received });
}
