import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import type { User } from "./unprivileged-user.ts";

/** What {@link serve} starts a server with. */
export interface Served {
  /** Folder of the program `postgres`. */
  readonly programs: string;
  /** The server's data, in a folder of its own that goes with it. */
  readonly data: string;
  readonly user: User | undefined;
  readonly port: number;
}

/** A server that takes connections. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Ends the server once its own standard input ends, which also happens when the process that started
 * it is killed, and then removes the data. Ctrl-C reaches it as well and must not end it before. Only
 * the server keeps standard error, so that its end shows there.
 */
const guard = `trap "" INT TERM HUP
"$@" < /dev/null & server=$!
exec 2> /dev/null
cat
kill -INT $server
wait $server
cd / && rm -rf "$FOLDER"`;

/** For tests: what was committed need not outlive the machine. */
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=32MB",
  "max_connections=200",
];

/**
 * Starts a server and waits until it takes connections.
 *
 * @throws Error with what it printed when it ends before
 */
export async function serve({ programs, data, user, port }: Served): Promise<Running> {
  const options = settings.flatMap((setting) => ["-c", setting]);
  const command = [join(programs, "postgres"), "-D", data, "-p", String(port), ...options];
  const folder = dirname(data);
  const child = spawn("sh", ["-c", guard, "guard", ...command], {
    cwd: folder,
    env: { ...process.env, FOLDER: folder },
    stdio: ["pipe", "ignore", "pipe"],
    ...user,
  });
  const ended = once(child, "exit");
  // The guard may be gone already when its input is ended.
  child.stdin.on("error", () => {});
  const ready = Promise.withResolvers<void>();
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (printed.length < 10_000) printed += text;
    if (printed.includes("ready to accept connections")) ready.resolve();
  });
  child.stderr.on("end", () => ready.reject(failed(printed)));
  child.on("error", ready.reject);
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    await ready.promise;
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

function failed(printed: string): Error {
  return new Error(`The Postgres server did not start. It said:\n${printed}`);
}
