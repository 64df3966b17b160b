import { defineConfig } from "vitest/config";
import { settings } from "../../../vitest.settings.ts";

// How the judges run a tree's tests: all kinds by one vitest, which stays while the tree changes.
export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    include: [
      "spec/test/**/*.test.ts",
      "contracts/**/*.test.ts",
      "contracts/mutants/{judging,plain}/*.judge.ts",
      "packages/client/src/**/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
