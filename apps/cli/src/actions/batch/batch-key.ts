import { randomBytes } from "node:crypto";
import { link, mkdir, open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "../../command-error.ts";
import { profilePath } from "../../settings/profile-file.ts";
import type { Terminal } from "../../terminal.ts";
import { batchTexts } from "../../texts/batch.ts";

/**
 * The key of the journal's personal data: PROOFYLINK_BATCH_KEY, else one that is made at first use and kept beside
 * the profiles. A file of its own, since the base URL and the token may come from the environment.
 */
export async function batchKey({ env, say }: Terminal, shared: boolean): Promise<string> {
  const { PROOFYLINK_BATCH_KEY: given } = env;
  if (given) return given;
  if (shared) throw keyWanted();
  const path = join(dirname(profilePath("default", env)), "batch-key");
  const kept = await readKey(path);
  if (kept !== undefined) return kept;
  const key = await makeKey(path);
  say(batchTexts().keyMade(path));
  return key;
}

async function readKey(path: string): Promise<string | undefined> {
  const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw unusable(batchTexts().keyUnreadable(path, String(error.code)));
  });
  if (file === undefined) return undefined;
  try {
    const { mode } = await file.stat();
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw unusable(batchTexts().keyNotPrivate(path));
    }
    return (await file.readFile("utf8")).trim();
  } finally {
    await file.close();
  }
}

/** Two programs that begin at once must end up with one key: whoever comes second takes the first one's. */
async function makeKey(path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const key = randomBytes(32).toString("base64url");
  const beside = `${path}.${process.pid}`;
  const file = await open(beside, "wx", 0o600);
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
    await link(beside, path);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return (await readKey(path)) ?? key;
  } finally {
    await file.close();
    await rm(beside);
  }
}

function keyWanted(): CommandError {
  return new CommandError("configuration", "batch_journal", batchTexts().keyWanted, {
    next: [batchTexts().keyWantedNext],
  });
}

function unusable(message: string): CommandError {
  return new CommandError("configuration", "batch_journal", message);
}
