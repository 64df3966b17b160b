import { join } from "node:path";
import { installedVersion } from "../installed-version.ts";

/** A client of the run: its name in the tables, its version, and the module that connects it. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  readonly module: string;
}

const ours = { "Proofylink (fetch)": "proofylink", "Proofylink (node)": "proofylink-node" };

/** Module in peers/clients, and npm package. */
const peers: Readonly<Record<string, readonly [string, string]>> = {
  Stripe: ["stripe", "stripe"],
  OpenAI: ["openai", "openai"],
  Anthropic: ["anthropic", "@anthropic-ai/sdk"],
  Octokit: ["octokit", "octokit"],
  Square: ["square", "square"],
  Plaid: ["plaid", "plaid"],
  Resend: ["resend", "resend"],
  axios: ["axios", "axios"],
  ky: ["ky", "ky"],
};

function moduleUrl(path: string): string {
  return new URL(path, import.meta.url).href;
}

/**
 * Ours first, then the peers.
 *
 * @param only The names of those that are wanted, in any case. @default all
 */
export function contestants(only: readonly string[] = []): Contestant[] {
  const wanted = only.map((name) => name.toLowerCase());
  const bench = join(import.meta.dirname, "..");
  const all = [
    ...Object.entries(ours).map(([name, file]) => ({
      name,
      version: installedVersion(bench, "@proofylink/client"),
      module: moduleUrl(`clients/${file}.ts`),
    })),
    ...Object.entries(peers).map(([name, [file, packageName]]) => ({
      name,
      version: installedVersion(join(bench, "peers"), packageName),
      module: moduleUrl(`../peers/clients/${file}.ts`),
    })),
    {
      name: "openapi-fetch",
      version: installedVersion(bench, "openapi-fetch"),
      module: moduleUrl("clients/openapi-fetch.ts"),
    },
  ];
  return wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name.toLowerCase()));
}
