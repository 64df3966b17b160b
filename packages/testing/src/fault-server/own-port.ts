import { createServer, type Server, type Socket } from "node:net";
import type { Connections } from "./connections.ts";
import { listen } from "./listen.ts";
import type { Scenario } from "./scenario.ts";

/** Where an accepted connection goes on to when its fault has been played. */
export interface Doors {
  readonly plain: { emit(event: "connection", socket: Socket): boolean };
  readonly secure: { emit(event: "connection", socket: Socket): boolean };
}

/** An origin whose port nobody listens on. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Accepts connections and leaves their TLS handshake unanswered until the scenario is advanced. */
export function hangHandshakes(scenario: Scenario, doors: Doors, connections: Connections): Server {
  return createServer({ pauseOnConnect: true }, async (socket) => {
    connections.accept(socket);
    connections.note(socket, scenario.recorder);
    await scenario.step();
    doors.secure.emit("connection", socket);
  });
}

/** Resets every connection on its first byte, except one that begins with a browser's preflight. */
export function dropBeforeRead(scenario: Scenario, doors: Doors, connections: Connections): Server {
  return createServer((socket) => {
    connections.accept(socket);
    const connection = connections.note(socket, scenario.recorder);
    socket.once("data", (bytes: Buffer) => {
      const [method = "", path = ""] = bytes.toString("latin1").split(" ", 2);
      if (method === "OPTIONS" || scenario.faultFor(method) === "none") {
        socket.pause();
        socket.unshift(bytes);
        doors.plain.emit("connection", socket);
        // Only then does the HTTP server read what has been put back.
        process.nextTick(() => socket.resume());
        return;
      }
      scenario.recorder.begin({
        method,
        path: path.replace(`/s/${scenario.id}`, ""),
        headers: {},
        connection,
        nthOnConnection: connections.nextRequest(socket),
        sessionReused: false,
        bodyBytes: 0,
        bodySha256: null,
        received: false,
        committed: false,
      });
      socket.resetAndDestroy();
    });
  });
}
