import type { IncomingMessage, ServerResponse } from "node:http";
import { type Fault, type FaultOptions, faults, isFault } from "./faults.ts";
import type { LedgerCounts } from "./ledger.ts";
import type { Scenario } from "./scenario.ts";

export interface Administered {
  begin(fault: Fault, options?: FaultOptions): Promise<{ id: string; baseUrl: string }>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
}

/**
 * The admin side, for tests in another process or runtime:
 *
 * - `GET /faults` the catalogue
 * - `POST /scenarios` `{fault, ...options}` begins a scenario: `{id, baseUrl}`
 * - `GET /scenarios/:id?committed=1` its ledger, once every count in the query is reached
 * - `POST /scenarios/:id/advance` `{steps}`
 */
export async function administer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Administered,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const [status, body] = await route(request, url, server);
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function route(
  request: IncomingMessage,
  url: URL,
  server: Administered,
): Promise<[number, unknown]> {
  const [, what, id = "", action] = url.pathname.split("/");
  if (what === "faults") return [200, faults];
  if (what !== "scenarios") return [404, { message: "Not a scenario of this fault server." }];
  if (id === "") {
    const { fault, ...options } = (await readJson(request)) as { fault?: unknown } & FaultOptions;
    if (!isFault(fault)) return [400, { message: `Unknown fault ${JSON.stringify(fault)}.` }];
    const { id, baseUrl } = await server.begin(fault, options);
    return [201, { id, baseUrl }];
  }
  const scenario = server.scenarios.get(id);
  if (scenario === undefined) return [404, { message: `No scenario ${id}.` }];
  if (action === "advance") {
    const { steps = 1 } = (await readJson(request)) as { steps?: number };
    scenario.advance(steps);
    return [200, {}];
  }
  const counts = [...url.searchParams].map(([name, count]) => [name, Number(count)]);
  const ledger = await scenario.recorder.until(Object.fromEntries(counts) as Partial<LedgerCounts>);
  return [200, ledger];
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
}
