import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/** A folder of the workspace and the scripts its package.json has, in their written order. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly scripts: readonly string[];
}

/** Every package of pnpm-workspace.yaml that exists. */
export function workspacePackages(root: string): WorkspacePackage[] {
  const { packages } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
    packages: string[];
  };
  return packages
    .flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root }).sort())
    .filter((manifest) => existsSync(join(root, manifest)))
    .map((manifest) => {
      const { scripts = {} } = JSON.parse(readFileSync(join(root, manifest), "utf8")) as {
        scripts?: Record<string, string>;
      };
      return { folder: dirname(manifest), scripts: Object.keys(scripts) };
    });
}
