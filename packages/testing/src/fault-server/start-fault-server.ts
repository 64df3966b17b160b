import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Server } from "node:net";
import { administer } from "./admin.ts";
import { makeCertificate } from "./certificate.ts";
import { Connections } from "./connections.ts";
import { allowBrowsers } from "./cors.ts";
import { Exchange } from "./exchange.ts";
import type { FaultScenario, FaultServer } from "./fault-server.ts";
import type { Fault, FaultOptions } from "./faults.ts";
import { listen } from "./listen.ts";
import { play } from "./play.ts";
import { Scenario } from "./scenario.ts";
import { type Origins, originOf } from "./scenario-origin.ts";

/**
 * Starts a fault server on free ports of 127.0.0.1.
 *
 * @example
 * await using server = await startFaultServer();
 * const scenario = await server.scenario("commit-then-drop");
 * // … one create against scenario.baseUrl …
 * expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, committed: 1 });
 */
export async function startFaultServer(): Promise<FaultServer> {
  const scenarios = new Map<string, Scenario>();
  const connections = new Connections();
  const certificate = await makeCertificate();
  const owned: Server[] = [];

  const begin = async (fault: Fault, options: FaultOptions = {}): Promise<StartedScenario> => {
    const scenario = new Scenario(String(scenarios.size + 1), fault, options);
    scenarios.set(scenario.id, scenario);
    const origin = await originOf(scenario, origins, doors, connections, owned);
    return asFaultScenario(scenario, `${origin}/s/${scenario.id}`);
  };
  const handler: RequestListener = async (request, response) => {
    if (allowBrowsers(request, response)) return;
    const [, id = "", path = ""] = /^\/s\/(\d+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const scenario = scenarios.get(id);
    if (scenario === undefined) return administer(request, response, { begin, scenarios });
    const exchange = new Exchange(request, response, scenario, path, connections);
    const fault = scenario.faultFor(exchange.entry.method);
    if (fault === "drop-before-read") return exchange.reset();
    if (await exchange.receive()) await play(exchange, fault);
  };

  // Idle connections stay open: whether a client meets a dropped one is for a fault to decide.
  const doors = {
    plain: createServer({ keepAliveTimeout: 0 }, handler),
    secure: createSecureServer({ ...certificate, keepAliveTimeout: 0 }, handler),
  };
  owned.push(doors.plain, doors.secure);
  for (const door of [doors.plain, doors.secure]) {
    door.on("connection", (socket) => connections.accept(socket));
  }
  doors.secure.on("tlsClientError", () => {});
  const origins: Origins = {
    plain: `http://127.0.0.1:${await listen(doors.plain)}`,
    secure: `https://127.0.0.1:${await listen(doors.secure)}`,
  };

  const close = async (): Promise<void> => {
    const closed = owned.map((server) => new Promise((resolve) => server.close(resolve)));
    connections.endAll();
    await Promise.all(closed);
  };
  return {
    url: origins.plain,
    certificate: certificate.cert,
    scenario: begin,
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface StartedScenario extends FaultScenario {
  readonly id: string;
}

function asFaultScenario(scenario: Scenario, baseUrl: string): StartedScenario {
  return {
    id: scenario.id,
    baseUrl,
    ledger: async () => scenario.recorder.read(),
    until: (counts) => scenario.recorder.until(counts),
    advance: async (steps = 1) => scenario.advance(steps),
  };
}
