import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { compileMessages } from "./compile-messages.ts";

export default defineConfig({
  root: "src/web",
  plugins: [react(), compileMessages()],
  resolve: {
    conditions: ["@proofylink/source", ...defaultClientConditions],
    // React's API on Preact: docs/decisions/portal-on-preact.md.
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react$/, replacement: "preact/compat" },
      { find: /^use-intl\/format-message$/, replacement: "use-intl/format-message/format-only" },
    ],
  },
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    // For the server: page-files.ts.
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
