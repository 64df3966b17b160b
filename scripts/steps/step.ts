/** What one step of `npm test` found. A step passes when something passed and nothing failed or was skipped. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** A step that has run. */
export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** A yes-or-no step counts as one check. */
export function oneCheck(passed: boolean): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** Runs a step and times it. A step that throws, or that counted nothing at all, has failed. */
export async function runStep(step: Step): Promise<Result> {
  const start = performance.now();
  const outcome = await step.run().catch((error: unknown) => {
    console.error(error);
    return oneCheck(false);
  });
  const seconds = (performance.now() - start) / 1000;
  if (outcome.passed + outcome.failed + outcome.skipped === 0) {
    console.error(`"${step.name}" ran no test, so it proves nothing.`);
    return { name: step.name, seconds, ...oneCheck(false) };
  }
  return { name: step.name, seconds, ...outcome };
}
