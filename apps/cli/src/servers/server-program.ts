import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CommandError } from "../command-error.ts";
import { serverTexts } from "../texts/servers.ts";

export type ServerName = "sandbox" | "mock";

/** A program that is installed, and the Node that it wants. */
export interface ServerProgram {
  readonly file: string;
  /** Such as `>=24.18.0`. */
  readonly node: string;
}

/**
 * Finds the program of a server's package, beside this program or below the folder that it is called from. Undefined
 * where it is not installed.
 */
export function findServer(name: ServerName, from: readonly string[]): ServerProgram | undefined {
  for (const place of from) {
    try {
      const manifest = createRequire(place).resolve(`@proofylink/${name}/package.json`);
      const { bin, engines } = JSON.parse(readFileSync(manifest, "utf8"));
      return {
        file: join(dirname(manifest), bin[`proofylink-${name}`]),
        node: engines?.node ?? ">=24.0.0",
      };
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** Says clearly, before anything breaks, that this Node is too old. */
export function refuseOldNode(name: ServerName, wanted: string, version: string): void {
  const [least = [], has = []] = [wanted, version].map((text) => text.match(/\d+/g)?.map(Number));
  const at = least.findIndex((part, index) => part !== (has[index] ?? 0));
  if (at === -1 || (least[at] ?? 0) < (has[at] ?? 0)) return;
  const { nodeTooOld, newNode } = serverTexts();
  const message = nodeTooOld(name, wanted.replace(/^>=/, "").concat("+"), version);
  throw new CommandError("configuration", "node_too_old", message, { next: [newNode(name)] });
}
