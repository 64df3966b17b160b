import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "../command-error.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { plainText } from "../output/plain-text.ts";
import {
  currentProfile,
  profileFolder,
  profilePath,
  readProfileMembers,
} from "../settings/profile-file.ts";
import { readStdinLines } from "../settings/read-stdin.ts";
import { writePrivately } from "../settings/write-profile.ts";
import type { Terminal } from "../terminal.ts";
import { configTexts } from "../texts/config.ts";
import { settingTexts } from "../texts/settings.ts";
import { connectTo } from "./connect.ts";

/** Prints the profiles there are; no token, nor a part of one. */
export async function listProfiles(
  { json }: { readonly json?: boolean | undefined },
  { env, print }: Terminal,
): Promise<number> {
  const names = await profileNames(env);
  const fromEnvironment = Boolean(env.PROOFYLINK_BASE_URL && env.PROOFYLINK_ACCESS_TOKEN);
  const used = fromEnvironment ? undefined : await currentProfile(env);
  const profiles = await Promise.all(names.map((name) => summaryOf(name, used, env)));
  const texts = configTexts();
  if (json) print(jsonDocument({ environment: fromEnvironment, profiles }));
  else {
    if (fromEnvironment) print(texts.usedByEnvironment);
    for (const { name, base_url, token, used: isUsed, problem } of profiles) {
      const state =
        problem ?? `${base_url || texts.noBaseUrl}  ${token ? texts.token : texts.noToken}`;
      print(
        `${isUsed ? "*" : " "} ${name.padEnd(16)} ${state}${isUsed ? `  (${texts.used})` : ""}`,
      );
    }
    if (profiles.length === 0 && !fromEnvironment) print(texts.none);
  }
  return exitCodeOf("ok");
}

async function profileNames(env: NodeJS.ProcessEnv): Promise<string[]> {
  const files = await readdir(profileFolder(env)).catch(() => []);
  return files
    .flatMap((file) => /^([A-Za-z0-9][A-Za-z0-9_-]*)\.json$/.exec(file)?.[1] ?? [])
    .sort();
}

async function summaryOf(name: string, used: string | undefined, env: NodeJS.ProcessEnv) {
  const isUsed = name === used;
  try {
    const { base_url, access_token } = (await readProfileMembers(profilePath(name, env))) ?? {};
    return { name, base_url: plainText(base_url), token: Boolean(access_token), used: isUsed };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { name, base_url: "", token: false, used: isUsed, problem: error.message };
  }
}

/** Prints where a profile is kept, whether there is one or not. */
export async function showPath(name: string, { env, print }: Terminal): Promise<number> {
  print(profilePath(name, env));
  return exitCodeOf("ok");
}

/** Notes a base URL that the client would take. */
export async function setBaseUrl(
  url: string,
  { profile, sandbox }: { readonly profile: string; readonly sandbox?: boolean | undefined },
  terminal: Terminal,
): Promise<number> {
  await connectTo({ baseUrl: url, accessToken: "none-yet", ...(sandbox && { sandbox }) });
  return change(profile, { base_url: url, ...(sandbox && { sandbox }) }, terminal);
}

/** Takes a token from the keyboard, unseen, or from stdin. */
export async function setToken(profile: string, terminal: Terminal): Promise<number> {
  const texts = configTexts();
  const check = (text: string) => (/^[\x21-\x7e]+$/.test(text) ? undefined : texts.tokenForm);
  const token = terminal.interactive
    ? await (await import("../prompts/ask.ts"))
        .askAt(terminal)
        .secret({ message: texts.askToken, check })
    : ((await readStdinLines(terminal, texts.tokenWanted))[0] ?? "");
  terminal.hide(token);
  const problem = check(token);
  if (problem !== undefined) throw new CommandError("rejected", "invalid_input", problem);
  return change(profile, { access_token: token }, terminal);
}

async function change(
  name: string,
  members: Readonly<Record<string, unknown>>,
  { env, say }: Terminal,
): Promise<number> {
  const path = profilePath(name, env);
  const profile: Record<string, unknown> = { ...(await readProfileMembers(path)), ...members };
  await writePrivately(path, `${JSON.stringify(profile, null, 2)}\n`);
  const { saved, stillMissing } = configTexts();
  const missing = ["base_url", "access_token"].filter((member) => !profile[member]);
  say(saved(name, path));
  if (missing.length > 0) say(stillMissing(missing.join(", ")));
  return exitCodeOf("ok");
}

/** Makes a profile the one that is used when none is named. */
export async function useProfile(name: string, { env, say }: Terminal): Promise<number> {
  await refuseMissing(name, env);
  await writePrivately(join(profileFolder(env), "current"), `${name}\n`);
  say(configTexts().inUse(name));
  return exitCodeOf("ok");
}

/** Removes a profile, its token with it. */
export async function removeProfile(name: string, { env, say }: Terminal): Promise<number> {
  await refuseMissing(name, env);
  await rm(profilePath(name, env));
  say(configTexts().removed(name));
  return exitCodeOf("ok");
}

async function refuseMissing(name: string, env: NodeJS.ProcessEnv): Promise<void> {
  const path = profilePath(name, env);
  if ((await profileNames(env)).includes(name)) return;
  const next = ["proofylink config list"];
  throw new CommandError("configuration", "profile_missing", settingTexts().noProfile(name, path), {
    next,
  });
}
