import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of a package that is installed for `folder`. */
export function installedVersion(folder: string, packageName: string): string {
  const manifest = readFileSync(join(folder, "node_modules", packageName, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
