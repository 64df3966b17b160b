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
    // A slow machine is no fault of a mutant.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
