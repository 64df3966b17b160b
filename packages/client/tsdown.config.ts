import { defineConfig } from "tsdown";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/errors.ts",
    "src/drift.ts",
    "src/opentelemetry.ts",
    "src/node/index.ts",
  ],
  format: "esm",
  dts: true,
  platform: "neutral",
  target: "es2023",
});
