import { startChild } from "./child.ts";
import type { RunSuite } from "./runtime.ts";
import type { Report } from "./suite/run-suite.ts";

/** For runtimes with processes: the job is an argument, the report is the last line of output. */
export function runProcess(...flags: readonly string[]): RunSuite {
  return async (program, project, job) => {
    const args = [...flags, project.script, JSON.stringify(job)];
    await using child = startChild(program, args, { cwd: project.path });
    const line = (await child.ended).trimEnd().split("\n").at(-1) ?? "";
    return { report: JSON.parse(line) as Report, output: child.output() };
  };
}
