import fc from "fast-check";
import type { Planned } from "../cases/plan.ts";
import { invalidCases, validCases } from "../cases/random-cases.ts";
import type { Evidence, Problem } from "../checks/evidence.ts";
import type { Operation } from "../document/operations.ts";
import { Findings } from "./findings.ts";
import type { Session } from "./session.ts";

/** Random cases of one operation: half of them valid, half of them not, where both exist. */
export async function tryAtRandom(
  session: Session,
  operation: Operation,
  seed: number,
): Promise<void> {
  const { cases = 100, onProgress } = session.shared.options;
  if (cases === 0) return;
  const plan = session.plan(operation);
  const invalid = invalidCases(plan);
  const half = invalid === undefined ? cases : Math.ceil(cases / 2);
  let done = 0;
  const step = () => {
    done += 1;
    onProgress?.({
      phase: "random",
      operation: operation.id,
      done: Math.min(done, cases),
      total: cases,
    });
  };
  await explore(validCases(plan), {
    session,
    seed,
    runs: half,
    step,
    probe: (one) => probe(session, operation, one),
  });
  if (invalid === undefined) return;
  await explore(invalid, {
    session,
    seed: seed + 1,
    runs: cases - half,
    step,
    probe: (one) => probe(session, operation, one),
  });
}

/** Problems of one input, and how to keep one of them. */
export interface Probed {
  readonly problems: readonly Problem[];
  readonly keep: (problem: Problem) => void;
  readonly operation: string;
}

async function probe(session: Session, operation: Operation, planned: Planned): Promise<Probed> {
  const { evidence, problems } = await session.probe(operation, planned);
  const keep = (problem: Problem) => session.keep(operation, problem, evidence as Evidence);
  return { problems, keep, operation: operation.id };
}

/** How to explore. */
export interface Exploration<Input> {
  readonly session: Session;
  readonly seed: number;
  readonly runs: number;
  readonly step: () => void;
  readonly probe: (input: Input) => Promise<Probed>;
}

/** Tries random inputs. What is new is shrunk until it is as small as it gets, and then the rest goes on. */
export async function explore<Input>(
  inputs: fc.Arbitrary<Input>,
  { session, seed, runs, step, probe }: Exploration<Input>,
): Promise<void> {
  const { findings } = session.shared;
  let left = runs;
  for (let round = 0; left > 0 && !session.ended; round += 1) {
    let target: Problem | undefined;
    let smallest: Probed | undefined;
    const property = fc.asyncProperty(inputs, async (input) => {
      if (session.ended) return true;
      if (target !== undefined) {
        // Waiting for the end of patience again and again would take too long.
        if (target.check === "no-answer" || target.check === "too-slow") return true;
        const probed = await probe(input);
        const key = Findings.key(target);
        const same = probed.problems.find((problem) => Findings.key(problem) === key);
        if (same !== undefined) smallest = probed;
        return same === undefined;
      }
      const probed = await probe(input);
      left -= 1;
      step();
      const fresh = probed.problems.find((problem) => findings.isNew(problem, probed.operation));
      for (const problem of probed.problems)
        if (problem !== fresh) keepKnown(findings, problem, probed);
      if (fresh === undefined) return true;
      target = fresh;
      smallest = probed;
      return false;
    });
    await fc.check(property, { seed: seed + round * 7_919, numRuns: left });
    if (target === undefined || smallest === undefined) return;
    smallest.keep(target);
  }
}

/** Counts what is known; what is new besides the one that is shrunk comes again. */
function keepKnown(findings: Findings, problem: Problem, { keep, operation }: Probed): void {
  if (!findings.isNew(problem, operation)) keep(problem);
}
