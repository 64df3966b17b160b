import { table } from "../ratios.ts";
import type { Contestant } from "./clients.ts";
import type { WireClient } from "./wire-client.ts";

/** Which version of which client made which call, and what was set. */
export async function clientsTable(contestants: readonly Contestant[]): Promise<string> {
  const rows = contestants.map(async ({ name, version, module }) => {
    const { client } = (await import(module)) as { client: WireClient };
    return [name, version, `\`${client.createCall}\``, client.settings ?? ""];
  });
  return table(["", "version", "create", "settings"], await Promise.all(rows));
}
