import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createVitest, type TestCase, type TestModule, type Vitest } from "vitest/node";

/** What one file of tests said. */
export interface FileResult {
  /** Relative to the tree. */
  readonly file: string;
  readonly seconds: number;
  /** Names of the tests that failed, or what kept the file from running; none when it is green. */
  readonly failures: readonly string[];
}

/** The test files of a tree, run again and again by one vitest. */
export interface Suites {
  /** Those that exist now, relative to the tree. */
  files(patterns: readonly string[]): Promise<string[]>;
  /** Runs files, or only as many as it takes for one test to fail. */
  run(files: readonly string[], untilRed?: boolean): Promise<FileResult[]>;
  /** Files that were changed since the last run, absolute. */
  forget(files: readonly string[]): void;
  close(): Promise<void>;
}

/** Starts vitest in a tree with the tree's own settings. */
export async function suitesIn(root: string): Promise<Suites> {
  let stopAtRed = false;
  const seeResult = (test: TestCase) => {
    if (stopAtRed && test.result().state === "failed") void vitest.cancelCurrentRun("test-failure");
  };
  const vitest = await createVitest("test", {
    root,
    config: join(root, "contracts/mutants/judging/vitest.config.ts"),
    watch: false,
    reporters: [{ onTestCaseResult: (test) => seeResult(test) }],
  });
  await vitest.standalone();
  return {
    files: async (patterns) => {
      const specifications = await vitest.globTestSpecifications();
      const all = specifications.map(({ moduleId }) => moduleId.slice(root.length + 1));
      return all.filter((file) => patterns.some((pattern) => matches(file, pattern)));
    },
    run: (files, untilRed = false) => {
      stopAtRed = untilRed;
      return run(vitest, root, files);
    },
    forget: (files) => {
      for (const file of files) vitest.invalidateFile(file);
    },
    close: () => vitest.close(),
  };
}

async function run(vitest: Vitest, root: string, files: readonly string[]): Promise<FileResult[]> {
  if (files.length === 0) return [];
  const all = await vitest.globTestSpecifications();
  const specifications = files.flatMap((file) =>
    all.filter(({ moduleId }) => moduleId === join(root, file)),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // What failed in an earlier run is still among them.
  const asked = testModules.filter(({ relativeModuleId }) => files.includes(relativeModuleId));
  const results = asked.map((module) => ({
    file: module.relativeModuleId,
    seconds: secondsOf(module),
    failures: failuresOf(module),
  }));
  const loose = unhandledErrors.map((error) => String((error as Error).message ?? error));
  return loose.length === 0 ? results : [...results, { file: "", seconds: 0, failures: loose }];
}

function secondsOf(module: TestModule): number {
  const { duration, collectDuration, setupDuration } = module.diagnostic();
  return (duration + collectDuration + setupDuration) / 1_000;
}

function failuresOf(module: TestModule): string[] {
  const tests = [...module.children.allTests("failed")].map((test) => {
    const [error] = test.result().errors ?? [];
    return `${test.fullName}: ${received(error?.diff) || error?.message || "failed"}`;
  });
  const own = module.errors().map(({ message }) => message);
  if (module.ok() && tests.length === 0) return [];
  return [...tests, ...own, ...(tests.length + own.length === 0 ? ["failed"] : [])];
}

/** What a test got and did not expect. */
function received(diff = ""): string {
  const lines = stripVTControlCharacters(diff).split("\n");
  const got = lines.filter((line) => /^\+ +["\w]/.test(line) && line !== "+ Received");
  return got.map((line) => line.slice(1).trim()).join(" ");
}

/** A folder with a slash at its end, or a file. */
function matches(file: string, pattern: string): boolean {
  return pattern.endsWith("/") ? file.startsWith(pattern) : file === pattern;
}
