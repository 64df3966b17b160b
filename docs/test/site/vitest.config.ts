import { defineConfig } from "vitest/config";
import { reporters, settings } from "../../../vitest.settings.ts";

export default defineConfig({
  ...settings,
  root: import.meta.dirname,
  test: {
    ...settings.test,
    globalSetup: "built-site.ts",
    include: ["*.suite.ts"],
    reporters: reporters("site"),
  },
});
