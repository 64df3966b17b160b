import { connectFaultServer } from "@proofylink/testing/fault-server/connect";
import { behaviours } from "./behaviours.ts";
import { type FaultFinding, playFaults } from "./play-fault.ts";
import type { Extras, Job, Stage } from "./stage.ts";

/** What a behaviour showed, or how it failed to show anything. */
export type Observation = { readonly observed: unknown } | { readonly threw: string };

/** What one runtime found. */
export interface Report {
  readonly behaviours: Readonly<Record<string, Observation>>;
  /** By transport, then by fault. */
  readonly faults: Readonly<Record<string, Readonly<Record<string, FaultFinding>>>>;
}

/** Runs everything here, in whatever runtime this is. It judges nothing: that is the caller's work. */
export async function runSuite(job: Job, extras: Extras): Promise<Report> {
  const stage: Stage = {
    ...extras,
    job,
    server: connectFaultServer({ url: job.url, certificate: "" }),
    ktp: new Blob([bytesOf(job.ktp)], { type: "image/jpeg" }),
    form: new Blob([bytesOf(job.form)], { type: "application/pdf" }),
  };
  const observations: Record<string, Observation> = {};
  for (const [title, { observe }] of Object.entries(behaviours)) {
    observations[title] = await observation(observe(stage));
  }
  // Each transport has connections of its own, so they do not meet.
  const transports = [["fetch", undefined] as const, ...Object.entries(extras.transports)];
  const faults = await Promise.all(
    transports.map(async ([name, make]) => [name, await playFaults(stage, make?.())] as const),
  );
  return { behaviours: observations, faults: Object.fromEntries(faults) };
}

async function observation(pending: Promise<unknown>): Promise<Observation> {
  try {
    return { observed: await pending };
  } catch (error) {
    return { threw: String((error as Error).stack ?? error) };
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
