import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** One request that came whole, and the connection to answer it on, in whatever bytes. */
export interface Hit {
  readonly socket: Socket;
  readonly method: string;
  readonly path: string;
}

export interface RawServer extends AsyncDisposable {
  readonly port: number;
  /** Method and path of every request, in order. */
  readonly requests: readonly string[];
  /** The most bytes that one connection has taken from this server. */
  readonly mostSent: number;
}

/** A server below HTTP: it reads whole requests and leaves every byte of the answers to `play`. */
export async function startRawServer(play: (hit: Hit) => void): Promise<RawServer> {
  const requests: string[] = [];
  const open = new Set<Socket>();
  let mostSent = 0;
  const server = createServer((socket) => {
    open.add(socket);
    // Clients that have had enough break off; that is what is tested.
    socket.on("error", () => {});
    socket.on("close", () => {
      open.delete(socket);
      mostSent = Math.max(mostSent, socket.bytesWritten - socket.writableLength);
    });
    eachRequest(socket, (method, path) => {
      requests.push(`${method} ${path}`);
      play({ socket, method, path });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    get mostSent() {
      return mostSent;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function eachRequest(socket: Socket, handle: (method: string, path: string) => void): void {
  let received = Buffer.alloc(0);
  socket.on("data", (bytes: Buffer) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = received.subarray(0, end).toString("latin1");
      const [, length = "0"] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
      const whole = end + 4 + Number(length);
      if (received.length < whole) return;
      received = received.subarray(whole);
      const [method = "", path = ""] = head.split(" ", 2);
      handle(method, path);
    }
  });
}

/** Writes the same bytes again and again, as fast as they are taken. */
export function writeForEver(socket: Socket, bytes: string): void {
  const chunk = bytes.repeat(Math.ceil(65_536 / bytes.length));
  const write = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", write);
  write();
}
