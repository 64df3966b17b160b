import { defineConfig } from "vitest/config";
import { reporters, settings } from "../vitest.settings.ts";

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    reporters: reporters("contracts"),
    // Some tests run the command line, others compare files of ten megabytes.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Files of one run share what is slow to load: Pact, and the engine of the mock.
    isolate: false,
    fileParallelism: false,
  },
});
