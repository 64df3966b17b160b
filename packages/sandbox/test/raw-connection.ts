import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Sandbox } from "../src/index.ts";

/** A connection on which a test decides about every byte. */
export interface RawConnection extends Disposable {
  readonly socket: Socket;
  /** All that came so far, one character for each byte. */
  readonly received: () => string;
  /** Resolves to all that came from there on, as soon as it fits; rejects when the connection ends first. */
  readonly until: (fits: RegExp, from?: number) => Promise<string>;
  /** How the server ended the connection. */
  readonly ended: Promise<"end" | "reset">;
}

/** Connects to a sandbox. */
export async function openRaw({ url }: Pick<Sandbox, "url">): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").setEncoding("latin1");
  let received = "";
  const ended = new Promise<"end" | "reset">((resolve) => {
    socket.once("end", () => resolve("end"));
    // ECONNRESET or EPIPE, whichever the system notices first.
    socket.once("error", () => resolve("reset"));
  });
  socket.on("data", (text: string) => {
    received += text;
  });
  await once(socket, "connect");
  const until = (fits: RegExp, from = 0) =>
    new Promise<string>((resolve, reject) => {
      const look = (): void => {
        const text = received.slice(from);
        if (!fits.test(text)) return;
        socket.off("data", look);
        resolve(text);
      };
      socket.on("data", look);
      ended.then((how) => reject(new Error(`${how} after ${received.length} bytes`)));
      look();
    });
  return {
    socket,
    received: () => received,
    until,
    ended,
    [Symbol.dispose]: () => socket.destroy(),
  };
}

/** A request with a JSON body, byte for byte. */
export function rawCreate(
  { accessToken }: Pick<Sandbox, "accessToken">,
  path: string,
  body: object,
  headers: readonly string[] = [],
): string {
  const json = JSON.stringify(body);
  return [
    `POST ${path} HTTP/1.1`,
    "host: sandbox",
    `authorization: Bearer ${accessToken}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(json)}`,
    ...headers,
    "",
    json,
  ].join("\r\n");
}
