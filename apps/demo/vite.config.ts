import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  root: "src/web",
  plugins: [react()],
  resolve: { conditions: ["@proofylink/source", ...defaultClientConditions] },
  build: {
    outDir: "../../dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
