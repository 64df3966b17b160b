// The suite for Workers: a POST with the job is answered with the report.

import { runSuite } from "./run-suite.ts";
import type { Job } from "./stage.ts";

const handler = {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runSuite((await request.json()) as Job, { transports: {} }));
  },
};
// biome-ignore lint/style/noDefaultExport: A Worker's handler is its module's default export.
export default handler;
