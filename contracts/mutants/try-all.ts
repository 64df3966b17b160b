import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Mutant } from "./catalogue/mutant.ts";
import type { Verdict } from "./judging/verdict.ts";
import type { Order, Report } from "./worker.ts";

/** How mutants are tried. */
export interface Trial {
  /** Processes at a time; each has a copy of the tree. */
  readonly workers: number;
  /** @default true */
  readonly unmutatedFirst?: boolean;
  /** Is shown that the tree as it is is green. */
  readonly seeGreen?: (verdict: Verdict) => void;
  /** Is shown each verdict as it comes. */
  readonly seeVerdict?: (verdict: Verdict, mutant: Mutant) => void;
}

/**
 * Tries mutants, after every layer was green on the tree as it is: a layer that is always red sees
 * everything and proves nothing.
 *
 * @throws Error when a layer is red without a mutant, or a worker failed.
 */
export async function tryAll(
  mutants: readonly Mutant[],
  { workers, unmutatedFirst = true, seeGreen, seeVerdict }: Trial,
): Promise<Verdict[]> {
  if (mutants.length === 0) return [];
  const queue = [...mutants];
  const verdicts: Verdict[] = [];
  const work = async (number: number): Promise<void> => {
    await using worker = await startWorker();
    if (number === 0 && unmutatedFirst) {
      const verdict = await worker.ask({ check: "unmutated" });
      assertGreen(verdict);
      seeGreen?.(verdict);
    }
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const verdict = await worker.ask({ try: mutant.id });
      verdicts.push(verdict);
      seeVerdict?.(verdict, mutant);
    }
  };
  const working = Array.from({ length: workers }, (_, number) => work(number));
  await Promise.all(
    working.map((one) =>
      one.catch((error: unknown) => {
        queue.length = 0;
        throw error;
      }),
    ),
  );
  const order = new Map(mutants.map(({ id }, position) => [id, position]));
  return verdicts.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function assertGreen({ findings }: Verdict): void {
  const red = findings.filter((finding) => finding.red);
  if (red.length === 0) return;
  const said = red.map(({ layer, says }) => `  ${layer}: ${says}`).join("\n");
  throw new Error(`Without any mutant these layers are red; mend them first:\n${said}`);
}

interface Worker extends AsyncDisposable {
  ask(order: Order): Promise<Verdict>;
}

async function startWorker(): Promise<Worker> {
  const worker = fork(join(import.meta.dirname, "worker.ts"), {
    execArgv: ["--conditions=@proofylink/source", "--max-old-space-size=4096"],
    // A vitest that is this process's parent is not the worker's.
    env: Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^VITEST/.test(key))),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let output = "";
  worker.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-4_000);
  });
  const next = () => reportOf(worker, () => output);
  await next();
  return {
    ask: async (order) => {
      const answer = next();
      worker.send(order);
      const report = await answer;
      if ("verdict" in report) return report.verdict;
      throw new Error("error" in report ? report.error : "A worker said something else.");
    },
    [Symbol.asyncDispose]: async () => {
      if (!worker.connected) return;
      const ended = once(worker, "exit");
      worker.send({ end: true } satisfies Order);
      await ended;
    },
  };
}

function reportOf(worker: ChildProcess, output: () => string): Promise<Report> {
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  const ended = () => reject(new Error(`A worker ended by itself.\n${output()}`));
  worker.once("exit", ended);
  worker.once("message", (report: Report) => {
    worker.off("exit", ended);
    resolve(report);
  });
  return promise;
}
