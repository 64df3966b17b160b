import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";
import { type Running, serve } from "./serve.ts";
import { openToOthers, packagedServer } from "./server-programs.ts";
import { type User, unprivilegedUser } from "./unprivileged-user.ts";

/** A Postgres server that lives as long as its `await using` block. */
export interface TestPostgres extends AsyncDisposable {
  /** With a user who may create databases: `postgres://postgres:…@127.0.0.1:49152/postgres`. */
  readonly url: string;
  /** Ends the server and removes its data; a server that was there before is left alone. */
  close(): Promise<void>;
}

/**
 * A Postgres server for tests: the one that DATABASE_URL names, or else one of its own, started on
 * 127.0.0.1 within two seconds. That one does not wait for the disk, and ends with this process,
 * however that ends.
 *
 * @example
 * await using postgres = await startPostgres();
 * await using database = await createDatabase(postgres.url);
 *
 * @throws Error when npm has no server for this machine, or it does not start
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== "") {
    const leaveAlone = async () => {};
    return { url: given, close: leaveAlone, [Symbol.asyncDispose]: leaveAlone };
  }
  const folder = await realpath(await mkdtemp(join(tmpdir(), "postgres-")));
  try {
    const { running, password } = await startIn(folder);
    const url = `postgres://postgres:${password}@127.0.0.1:${running.port}/postgres`;
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => {
      closed ??= running.stop().then(() => remove(folder));
      return closed;
    };
    return { url, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await remove(folder);
    throw error;
  }
}

async function startIn(folder: string): Promise<{ running: Running; password: string }> {
  const user = unprivilegedUser();
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  const packaged = packagedServer();
  const programs = join(
    user === undefined ? packaged : await openToOthers(packaged, folder),
    "bin",
  );
  const password = randomBytes(12).toString("hex");
  const data = join(folder, "data");
  await initialise({ programs, folder, data, password, user });
  return { running: await serveOnFreePort(programs, data, user), password };
}

interface Initialised {
  readonly programs: string;
  readonly folder: string;
  readonly data: string;
  readonly password: string;
  readonly user: User | undefined;
}

async function initialise({ programs, folder, data, password, user }: Initialised): Promise<void> {
  const passwordFile = join(folder, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user !== undefined) await chown(passwordFile, user.uid, user.gid);
  const authentication = [
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
  ];
  // With the C locale it also says what it has to say in English.
  const text = ["--encoding=UTF8", "--locale=C"];
  await promisify(execFile)(
    join(programs, "initdb"),
    [`--pgdata=${data}`, ...authentication, ...text, "--no-sync", "--no-instructions"],
    { cwd: folder, ...user },
  );
}

async function serveOnFreePort(
  programs: string,
  data: string,
  user: User | undefined,
): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await serve({ programs, data, user, port: await freePort() });
    } catch (error) {
      const taken = (error as Error).message.includes("Address already in use");
      if (!taken || attempt === 5) throw error;
    }
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
