import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClientProcess } from "./client-process.ts";
import type { Contestant } from "./clients.ts";

/** Results by contestant's name and case. */
export type Results<Case extends string, Result> = ReadonlyMap<string, ReadonlyMap<Case, Result>>;

export interface Run<Case extends string, Result> {
  readonly results: Results<Case, Result>;
  /** What the clients left in the folder that stood in for the user's home. */
  readonly leftAtHome: readonly string[];
}

// Mostly the clients wait; more at a time would make their time-outs strike without cause.
const atATime = 4;

/** Plays every case to every contestant, each in a process of its own: some remember what came before. */
export async function runContestants<Case extends string, Result>(
  contestants: readonly Contestant[],
  cases: readonly Case[],
  play: (client: ClientProcess, testCase: Case, contestant: Contestant) => Promise<Result>,
): Promise<Run<Case, Result>> {
  const home = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
  const results = new Map<string, Map<Case, Result>>(
    contestants.map(({ name }) => [name, new Map()]),
  );
  const waiting = [...contestants];
  const playNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const testCase of cases) {
        await using client = new ClientProcess(next.module, home);
        results.get(next.name)?.set(testCase, await play(client, testCase, next));
      }
      console.error(`  ${next.name} ${next.version}: ${cases.length} cases`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, playNext));
  const leftAtHome = await readdir(home);
  await rm(home, { recursive: true });
  return { results, leftAtHome };
}
