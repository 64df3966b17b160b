import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts"],
  // What Node finds and parses at each start decides how long that takes (docs/decisions/command-line-start.md):
  // CommonJS spares it the second module loader, and all it needs comes in few files.
  format: "cjs",
  dts: false,
  platform: "node",
  target: "node20.19",
  minify: true,
  // Ours to say, see that page; the hint is for libraries.
  checks: { legacyCjs: false },
  deps: {
    alwaysBundle: [/^@proofylink\/client/],
    // THIRD-PARTY-NOTICES.md names them.
    onlyBundle: [
      "commander",
      "@commander-js/extra-typings",
      "openapi-fetch",
      "@clack/core",
      "@clack/prompts",
      "fast-string-truncated-width",
      "fast-string-width",
      "fast-wrap-ansi",
      "sisteransi",
      "csv-stringify",
    ],
    // The client's, for reads by the thousand; this program's go over node:http.
    neverBundle: ["undici"],
  },
});
