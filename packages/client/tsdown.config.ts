import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/errors.ts",
    "src/drift.ts",
    "src/opentelemetry.ts",
    "src/personal-data.ts",
    "src/node/index.ts",
  ],
  format: "esm",
  dts: true,
  platform: "neutral",
  // Only src/node/ imports them.
  deps: { neverBundle: [/^node:/] },
  target: "es2023",
});
