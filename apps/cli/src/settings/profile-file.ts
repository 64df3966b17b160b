import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";

/** Where to call and as whom. */
export interface Connection {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** Whether it is a sandbox, if anything was said of that. */
  readonly sandbox?: boolean;
}

// A profile is a few hundred bytes; more is some other file.
const maxBytes = 64 * 1024;

/** Where the profile `name` lives: in XDG_CONFIG_HOME, or ~/.config. */
export function profilePath(name: string, env: NodeJS.ProcessEnv): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name)) {
    throw new CommandError(
      "usage",
      "invalid_profile_name",
      "A profile's name is made of letters, digits, - and _.",
    );
  }
  const configHome = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config");
  return join(configHome, "proofylink", `${name}.json`);
}

/**
 * Reads a profile, or returns undefined where there is none. Refuses a file that other people of this
 * machine can read or write: it holds the access token.
 */
export async function readProfile(path: string): Promise<Connection | undefined> {
  const file = await openProfile(path);
  if (file === undefined) return undefined;
  try {
    // The opened file is judged, not the path: between two looks it could be another one.
    const { mode, size, uid } = await file.stat();
    if (process.platform !== "win32") refuseForeignAccess(path, mode, uid);
    if (size > maxBytes) throw unusable(path, "is too large to be a profile");
    return connectionIn(path, await file.readFile("utf8"));
  } finally {
    await file.close();
  }
}

async function openProfile(path: string) {
  try {
    return await open(path, constants.O_RDONLY);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unusable(path, `cannot be read (${code})`);
  }
}

function refuseForeignAccess(path: string, mode: number, owner: number): void {
  if ((mode & 0o077) !== 0) {
    throw new CommandError(
      "configuration",
      "profile_not_private",
      `The profile ${path} holds your access token, and other people of this machine can get at it` +
        ` (mode ${(mode & 0o777).toString(8).padStart(4, "0")}).`,
      { next: [`Close it: chmod 600 ${shellQuoted(path)}`] },
    );
  }
  if (owner !== process.getuid?.() && process.getuid?.() !== 0) {
    throw unusable(path, "belongs to somebody else");
  }
}

function connectionIn(path: string, text: string): Connection {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, and with it the token.
    throw unusable(path, "is not JSON");
  }
  const { base_url, access_token, sandbox } = (content ?? {}) as Record<string, unknown>;
  if (typeof base_url !== "string" || base_url === "") throw unusable(path, 'has no "base_url"');
  if (typeof access_token !== "string" || access_token === "") {
    throw unusable(path, 'has no "access_token"');
  }
  if (sandbox === undefined) return { baseUrl: base_url, accessToken: access_token };
  if (typeof sandbox !== "boolean")
    throw unusable(path, 'has a "sandbox" that is not true or false');
  return { baseUrl: base_url, accessToken: access_token, sandbox };
}

function unusable(path: string, what: string): CommandError {
  return new CommandError("configuration", "profile_unusable", `The profile ${path} ${what}.`, {
    next: ['It wants {"base_url": "https://…", "access_token": "…"} and mode 0600.'],
  });
}

function shellQuoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
