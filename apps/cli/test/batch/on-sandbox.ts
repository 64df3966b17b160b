import { type Sandbox, type SandboxOptions, startSandbox } from "@proofylink/sandbox";
import { type CliOptions, type CliRun, runCli } from "../cli/run-cli.ts";
import { type PeopleFolder, peopleFolder } from "./people-file.ts";

/** A sandbox, a file of people and the program, as somebody has them who sends a batch. */
export interface Stage extends AsyncDisposable, PeopleFolder {
  readonly sandbox: Sandbox;
  readonly env: Readonly<Record<string, string>>;
  /** Runs `proofylink batch …` as a process in the folder. */
  batch(args: readonly string[], options?: CliOptions): Promise<CliRun>;
}

export async function onSandbox(
  people: PeopleFolder = peopleFolder(3),
  options: SandboxOptions = {},
): Promise<Stage> {
  const sandbox = await startSandbox(options);
  const env = {
    PROOFYLINK_BASE_URL: sandbox.url,
    PROOFYLINK_ACCESS_TOKEN: sandbox.accessToken,
    PROOFYLINK_BATCH_KEY: "a-key-of-a-test-that-is-long",
  };
  return {
    ...people,
    sandbox,
    env,
    batch: (args, given = {}) =>
      runCli(["batch", ...args], { cwd: people.folder, ...given, env: { ...env, ...given.env } }),
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** Answers and times differ from run to run; what they are called does not. */
export function withoutChance(text: string): string {
  return text
    .replace(/EMP-\d{6}-\d{4}/g, "EMP-000000-0000")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-01T00:00:00.000Z")
    .replace(/(Took +)\S.*/g, "$1…")
    .replace(/"durationMs": \d+/g, '"durationMs": 0');
}
