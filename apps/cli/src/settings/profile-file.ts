import { constants } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { settingTexts } from "../texts/settings.ts";

/** Where to call and as whom. */
export interface Connection {
  readonly baseUrl: string;
  readonly accessToken: string;
  /** Whether it is a sandbox, if anything was said of that. */
  readonly sandbox?: boolean;
}

// A profile is a few hundred bytes; more is some other file.
const maxBytes = 64 * 1024;

const profileName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Where profiles live: in XDG_CONFIG_HOME, or ~/.config. */
export function profileFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CONFIG_HOME || join(env.HOME || homedir(), ".config"), "proofylink");
}

/** Where the profile `name` lives. */
export function profilePath(name: string, env: NodeJS.ProcessEnv): string {
  if (profileName.test(name)) return join(profileFolder(env), `${name}.json`);
  throw new CommandError("usage", "invalid_profile_name", settingTexts().profileName);
}

/** The profile that is used when none is named: what `config use` noted, or `default`. */
export async function currentProfile(env: NodeJS.ProcessEnv): Promise<string> {
  const noted = await readFile(join(profileFolder(env), "current"), "utf8").catch(() => "");
  return profileName.test(noted.trim()) ? noted.trim() : "default";
}

/** Reads a profile, or returns undefined where there is none. See {@link readProfileMembers}. */
export async function readProfile(path: string): Promise<Connection | undefined> {
  const members = await readProfileMembers(path);
  return members && connectionIn(path, members);
}

/**
 * What a profile holds, complete or not. Refuses a file that other people of this machine can read or write: it
 * holds the access token.
 */
export async function readProfileMembers(
  path: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const file = await openProfile(path);
  if (file === undefined) return undefined;
  try {
    // The opened file is judged, not the path: between two looks it could be another one.
    const { mode, size, uid } = await file.stat();
    if (process.platform !== "win32") refuseForeignAccess(path, mode, uid);
    if (size > maxBytes) throw unusableProfile(path, settingTexts().tooLarge);
    return membersIn(path, await file.readFile("utf8"));
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
    throw unusableProfile(path, settingTexts().unreadable(String(code)));
  }
}

function refuseForeignAccess(path: string, mode: number, owner: number): void {
  if ((mode & 0o077) !== 0) {
    throw new CommandError(
      "configuration",
      "profile_not_private",
      settingTexts().notPrivate(path, (mode & 0o777).toString(8).padStart(4, "0")),
      { next: [settingTexts().close(`chmod 600 ${shellQuoted(path)}`)] },
    );
  }
  if (owner !== process.getuid?.() && process.getuid?.() !== 0) {
    throw unusableProfile(path, settingTexts().foreign);
  }
}

function membersIn(path: string, text: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    // The parser's message quotes the text, and with it the token.
    throw unusableProfile(path, settingTexts().noJson);
  }
}

function connectionIn(path: string, members: Readonly<Record<string, unknown>>): Connection {
  const { base_url, access_token, sandbox } = members;
  if (typeof base_url !== "string" || base_url === "")
    throw unusableProfile(path, settingTexts().noBaseUrl);
  if (typeof access_token !== "string" || access_token === "") {
    throw unusableProfile(path, settingTexts().noToken);
  }
  if (sandbox === undefined) return { baseUrl: base_url, accessToken: access_token };
  if (typeof sandbox !== "boolean") throw unusableProfile(path, settingTexts().badSandbox);
  return { baseUrl: base_url, accessToken: access_token, sandbox };
}

/** A profile that cannot be used as it is. */
export function unusableProfile(path: string, what: string): CommandError {
  return new CommandError(
    "configuration",
    "profile_unusable",
    settingTexts().unusable(path, what),
    {
      next: [settingTexts().profileForm],
    },
  );
}

function shellQuoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
