import type { ExpectedFindings } from "./expected-findings.ts";
import type { PackedProject } from "./packed-project.ts";
import type { ProgramName } from "./programs.ts";
import type { Trait } from "./suite/behaviours.ts";
import type { Report } from "./suite/run-suite.ts";
import type { Job } from "./suite/stage.ts";

/** What a runtime reported, and all that it wrote to its console. */
export interface RuntimeRun {
  readonly report: Report;
  readonly output: string;
}

/** A way to run the suite in one kind of runtime. */
export type RunSuite = (program: string, project: PackedProject, job: Job) => Promise<RuntimeRun>;

export interface Runtime {
  /** As people call it: `Node 20`. */
  readonly name: string;
  readonly program: ProgramName;
  readonly run: RunSuite;
  readonly traits: readonly Trait[];
  /** By transport, what each fault must come to. */
  readonly expected: Readonly<Record<string, ExpectedFindings>>;
}
