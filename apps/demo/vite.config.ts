import { defaultClientConditions, defineConfig } from "vite";
import { compileMessages } from "./compile-messages.ts";

// From `npm run demo -- --dev`: where browsers find the pages, and where the portal's server is behind them.
const { PORTAL_ORIGIN = "http://127.0.0.1:0", PORTAL_PORT } = process.env;

export default defineConfig({
  root: "src/web",
  plugins: [compileMessages()],
  resolve: {
    conditions: ["@proofylink/source", ...defaultClientConditions],
    // React's API on Preact: docs/decisions/portal-on-preact.md.
    alias: [
      { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
      { find: /^react\/jsx-dev-runtime$/, replacement: "preact/jsx-dev-runtime" },
      { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
      { find: /^react$/, replacement: "preact/compat" },
      { find: /^use-intl\/format-message$/, replacement: "use-intl/format-message/format-only" },
    ],
  },
  server: {
    host: "127.0.0.1",
    port: Number(new URL(PORTAL_ORIGIN).port),
    strictPort: true,
    // The server looks whether it is called by the name that browsers use.
    proxy: PORTAL_PORT
      ? { "^/api/": { target: `http://127.0.0.1:${PORTAL_PORT}`, changeOrigin: false } }
      : {},
  },
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    // For the server: page-files.ts.
    manifest: true,
    modulePreload: { polyfill: false },
    // Libraries say "use client" to servers that render; here is none.
    rolldownOptions: { checks: { pluginTimings: false, moduleLevelDirective: false } },
  },
});
