// The suite for runtimes with processes: Node, Bun and Deno. The job comes as an argument, the report
// goes to standard output as one line.

import { openAsBlob } from "node:fs";
import { imageFromFile, nodeTransport } from "@proofylink/client/node";
import { runSuite } from "./run-suite.ts";
import type { Job } from "./stage.ts";

const report = await runSuite(JSON.parse(process.argv[2] ?? "") as Job, {
  transports: { nodeTransport: () => nodeTransport() },
  files: { image: imageFromFile, blob: openAsBlob as (path: string) => Promise<Blob> },
});
// Kept connections would hold the process for some seconds more.
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit());
