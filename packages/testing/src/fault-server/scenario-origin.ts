import type { Server } from "node:net";
import type { Connections } from "./connections.ts";
import { listen } from "./listen.ts";
import { closedOrigin, type Doors, dropBeforeRead, hangHandshakes } from "./own-port.ts";
import type { Scenario } from "./scenario.ts";

export interface Origins {
  readonly plain: string;
  readonly secure: string;
}

/** Where a scenario is reached: on the shared ports, or on one of its own when the fault is the port. */
export async function originOf(
  scenario: Scenario,
  shared: Origins,
  doors: Doors,
  connections: Connections,
  owned: Server[],
): Promise<string> {
  const own = async (server: Server, scheme: string): Promise<string> => {
    owned.push(server);
    return `${scheme}://127.0.0.1:${await listen(server)}`;
  };
  switch (scenario.fault) {
    case "refused":
      return closedOrigin();
    case "dns":
      return "https://proofylink.invalid";
    case "tls-hang":
      return own(hangHandshakes(scenario, doors, connections), "https");
    case "drop-before-read":
      return own(dropBeforeRead(scenario, doors, connections), "http");
    case "tls-untrusted":
      return shared.secure;
    default:
      return scenario.options.secure === true ? shared.secure : shared.plain;
  }
}
