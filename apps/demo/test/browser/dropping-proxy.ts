import { once } from "node:events";
import { type AddressInfo, createServer, connect as open, type Socket } from "node:net";

/** Stands between a browser and a server and cuts connections at the worst moment. */
export interface DroppingProxy {
  readonly url: string;
  connectTo(port: number): void;
  /** Drops the next answer to such a request, after the server has done its work. */
  dropAnswers(head: RegExp): void;
  /** How many answers were dropped. */
  dropped(): number;
  close(): void;
}

export async function startDroppingProxy(): Promise<DroppingProxy> {
  let target = 0;
  let wanted: RegExp | undefined;
  let dropped = 0;
  const sockets = new Set<Socket>();
  const server = createServer((browser) => {
    const upstream = open(target, "127.0.0.1");
    let armed = false;
    for (const socket of [browser, upstream]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        browser.destroy();
        upstream.destroy();
      });
    }
    browser.on("data", (chunk) => {
      if (wanted?.test(chunk.toString("latin1"))) {
        armed = true;
        wanted = undefined;
      }
      upstream.write(chunk);
    });
    upstream.on("data", (chunk) => {
      if (!armed) return browser.write(chunk);
      dropped += 1;
      return browser.resetAndDestroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectTo: (port) => {
      target = port;
    },
    dropAnswers: (head) => {
      wanted = head;
    },
    dropped: () => dropped,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
