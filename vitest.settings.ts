import { join } from "node:path";
import { defaultServerConditions } from "vite";
import type { ViteUserConfig } from "vitest/config";

/** What every vitest run of this repository shares: sources instead of builds, real processes, no telemetry. */
export const settings = {
  // Workspace packages are Node code: both sides of vite resolve them by their sources.
  ssr: { resolve: { conditions: ["@proofylink/source", ...defaultServerConditions] } },
  resolve: { conditions: ["@proofylink/source", ...defaultServerConditions] },
  test: {
    pool: "forks",
    restoreMocks: true,
    env: { DO_NOT_TRACK: "1", PACT_DO_NOT_TRACK: "true" },
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**"],
  },
} satisfies ViteUserConfig;

type Reporters = NonNullable<NonNullable<ViteUserConfig["test"]>["reporters"]>;

/**
 * Reporters for one suite. `npm test` names a folder in TEST_REPORT_DIR and counts what each suite
 * leaves there; without it only the terminal is written to.
 */
export function reporters(suite: string): Reporters {
  const folder = process.env.TEST_REPORT_DIR;
  if (folder === undefined) return ["default"];
  return ["default", ["json", { outputFile: join(folder, `${suite}.json`) }]];
}
