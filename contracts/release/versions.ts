import { readFileSync } from "node:fs";
import type { Consumer } from "../pact-file.ts";
import type { ProviderName } from "../provider/providers.ts";

/** The package that each consumer is released as. */
export const packageOf = {
  "proofylink-client": "@proofylink/client",
  "proofylink-cli": "@proofylink/cli",
} as const satisfies Record<Consumer, string>;

const folders = {
  "@proofylink/client": "packages/client",
  "@proofylink/cli": "apps/cli",
  "@proofylink/mock": "packages/mock",
  "@proofylink/sandbox": "packages/sandbox",
} as const satisfies Record<(typeof packageOf)[Consumer] | ProviderName, string>;

/** The version that a package has in this tree. */
export function versionOf(name: keyof typeof folders): string {
  const manifest = new URL(`../../${folders[name]}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
