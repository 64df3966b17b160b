import type { CoverageReport } from "../checks/coverage.ts";
import type { Finding } from "./findings.ts";
import type { Waiver } from "./options.ts";
import type { Tally } from "./session.ts";

/** What a run showed. */
export interface ConformanceReport {
  /** Whether there is no finding that is not waived, and no waiver that nothing needed. */
  readonly passed: boolean;
  /** Repeats the random cases. */
  readonly seed: number;
  readonly milliseconds: number;
  /** Requests that were sent. */
  readonly requests: number;
  /** By operation. */
  readonly operations: Readonly<Record<string, Readonly<Tally>>>;
  readonly findings: readonly Finding[];
  /** Findings that are accepted, with the reason. */
  readonly waived: readonly Finding[];
  /** Waivers that nothing needed: take them away. */
  readonly unusedWaivers: readonly Waiver[];
  readonly coverage: CoverageReport;
}
