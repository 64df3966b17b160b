import { defineConfig } from "vitest/config";
import { reporters, settings } from "../../../../vitest.settings.ts";

export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    root: import.meta.dirname,
    include: ["*.suite.ts"],
    testTimeout: 60_000,
    reporters: reporters("built"),
  },
});
