import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  dts: false,
  platform: "node",
  fixedExtension: false,
  target: "node20.19",
  // One file less to find and parse at each start; THIRD-PARTY-NOTICES.md names them.
  deps: { onlyBundle: ["commander", "@commander-js/extra-typings"] },
  minify: true,
});
