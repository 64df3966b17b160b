import { defineConfig } from "vitest/config";
import { reporters, settings } from "../../../../vitest.settings.ts";

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    root: import.meta.dirname,
    include: ["*.suite.ts"],
    globalSetup: "prepare.ts",
    reporters: reporters("browser"),
    // One browser at a time; a page that shares its core with another is late in ways nobody meant.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
