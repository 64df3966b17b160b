import { defineConfig } from "vitest/config";
import { reporters, settings } from "../../../../vitest.settings.ts";

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    root: import.meta.dirname,
    include: ["*.suite.ts"],
    globalSetup: "install-programs.ts",
    reporters: reporters("runtimes"),
    // The first test of a runtime waits for all that run before it.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
