import {
  cautious,
  type ExpectedFindings,
  exact,
  exactByCode,
  exactOnUnusedConnections,
  refused,
} from "./expected-findings.ts";
import type { ProgramName } from "./programs.ts";
import { runChromium } from "./run-chromium.ts";
import { runProcess } from "./run-process.ts";
import { runWorkerd } from "./run-workerd.ts";
import type { RunSuite, Runtime } from "./runtime.ts";

// No --allow-env: the client must not insist on reading the environment.
const deno = runProcess(
  ...["run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net", "--allow-read"],
);

function withFiles(
  name: string,
  program: ProgramName,
  fetch: ExpectedFindings,
  run: RunSuite = runProcess(),
): Runtime {
  const expected = { fetch, nodeTransport: exactOnUnusedConnections };
  return { name, program, run, traits: ["files"], expected };
}

/** Everything that the client runs on. Those that take longest come first, so that they do not end last. */
export const runtimes: readonly Runtime[] = [
  {
    name: "Chromium",
    program: "chromium",
    run: runChromium,
    traits: ["browser"],
    expected: { fetch: refused },
  },
  withFiles("Node 20", "node-20", exact),
  withFiles("Node 22", "node-22", exact),
  withFiles("Node 24", "node-24", exact),
  withFiles("Node 26", "node-26", exact),
  withFiles("Deno", "deno", cautious, deno),
  withFiles("Bun", "bun", exactByCode),
  {
    name: "Workers",
    program: "workerd",
    run: runWorkerd,
    traits: [],
    expected: { fetch: cautious },
  },
];
