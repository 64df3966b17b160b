import { readFileSync } from "node:fs";

/** The version of this package. */
export function ownVersion(): string {
  // One folder up, from src/ as well as from dist/.
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
