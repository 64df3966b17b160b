// A worker that tests kill: opens the journal, adds people, runs, prints its outcome.
import { createProofylink, type TransportLayer } from "@proofylink/client";
import { nodeTransport } from "@proofylink/client/node";
import { openBatch } from "../src/index.ts";
import { peopleRows } from "./people.ts";
import { key, quickTempo } from "./stage.ts";
import type { WorkerOptions } from "./start-worker.ts";

const { journal, people, baseUrl, accessToken, die, concurrency } = JSON.parse(
  process.env.WORKER ?? "{}",
) as WorkerOptions;

/** Ends this process as a power cut would, around its nth create. */
let creates = 0;
const dying: TransportLayer = (next) => async (request) => {
  const now = request.kind === "create" && ++creates === die?.create;
  if (now && die?.when === "before it is sent") process.kill(process.pid, "SIGKILL");
  const answer = await next(request);
  if (now && die?.when === "after its answer") process.kill(process.pid, "SIGKILL");
  return answer;
};

const transport = nodeTransport();
const client = createProofylink({ baseUrl, accessToken, transport, middleware: [dying] });
const batch = await openBatch({ journal, key, client, createTimeoutMs: 2_000, tempo: quickTempo });
if (people > 0) await batch.add(peopleRows(people));
const { end, rows } = await batch.run({ concurrency });
console.log(JSON.stringify({ end, rows }));
await batch.close();
transport.close();
