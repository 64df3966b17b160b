// A worker on a journal, until it is done or killed. SIGTERM lets it finish what is under way.

import { openBatch } from "@proofylink/batch";
import { createProofylink } from "@proofylink/client";
import { nodeTransport } from "@proofylink/client/node";
import type { WorkerSettings } from "./start-worker.ts";

const settings = JSON.parse(process.env.CHAOS_WORKER ?? "{}") as WorkerSettings;
const { journal, key, baseUrl, accessToken, createTimeoutMs, tempo } = settings;
const transport = nodeTransport();
const client = createProofylink({ baseUrl, accessToken, transport });
const batch = await openBatch({ journal, key, client, createTimeoutMs, tempo });
process.on("SIGTERM", () => batch.stop());
process.send?.({});
const { end, error } = await batch.run({ concurrency: 16, wait: settings.wait });
process.send?.({ end, error: error === undefined ? undefined : String(error) });
await batch.close();
transport.close();
process.disconnect?.();
