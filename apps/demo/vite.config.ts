import { defaultClientConditions, defineConfig } from "vite";
import { compileMessages } from "./compile-messages.ts";

const { env } = process;

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
  // `npm run demo -- --dev` says where browsers find the pages, and where the portal's server is behind them.
  server: {
    host: "127.0.0.1",
    port: Number(new URL(env.PORTAL_ORIGIN ?? "http://127.0.0.1:5173").port),
    strictPort: true,
    // The server looks whether it is called by the name that browsers use.
    proxy: {
      "^/api/": { target: `http://127.0.0.1:${env.PORTAL_PORT ?? 5174}`, changeOrigin: false },
    },
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
