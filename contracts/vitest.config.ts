import { defineConfig } from "vitest/config";
import { reporters, settings } from "../vitest.settings.ts";

export default defineConfig({
  ...settings,
  test: { ...settings.test, reporters: reporters("contracts") },
});
