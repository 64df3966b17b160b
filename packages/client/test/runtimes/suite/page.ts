// The suite for browsers: asks the server of its page for the job and posts the report to it.

import { fetchTransport } from "@proofylink/client";
import { runSuite } from "./run-suite.ts";
import type { Job } from "./stage.ts";

async function run(): Promise<unknown> {
  const job = (await (await fetch("/job")).json()) as Job;
  const repeating = () => fetchTransport(undefined, { mayRepeatCreates: true });
  return runSuite(job, { transports: { repeating }, creating: repeating() });
}

const report = await run().catch((error: Error) => ({ threw: String(error.stack) }));
await fetch("/report", { method: "POST", body: JSON.stringify(report) });
