import { stat } from "node:fs/promises";
import { type ConnectionOptions, connectTo } from "../actions/connect.ts";
import { findConnection } from "../settings/connection.ts";
import { type Connection, currentProfile, profilePath } from "../settings/profile-file.ts";
import type { Terminal } from "../terminal.ts";
import { doctorTexts } from "../texts/doctor.ts";
import { type Finding, failed, ok, warn } from "./finding.ts";

/** The least that the sandbox and the mock run on; everything else runs on what `engines` says. */
const nodeForServers = 24;

export function lookAtNode(version: string): Finding {
  const { nodeOk, nodeOld } = doctorTexts();
  return Number.parseInt(version, 10) < nodeForServers
    ? warn("node", nodeOld(version))
    : ok("node", nodeOk(version));
}

const proxyVariables = ["https_proxy", "http_proxy", "all_proxy", "no_proxy"];

// Their values are not shown: a proxy's URL may hold a password.
export function lookAtProxy(env: NodeJS.ProcessEnv): Finding {
  const texts = doctorTexts();
  const set = proxyVariables.flatMap((name) =>
    [name, name.toUpperCase()].filter((spelling) => env[spelling]),
  );
  return set.length === 0
    ? ok("proxy", texts.noProxy)
    : warn("proxy", texts.proxied(set.join(", ")), texts.proxyNext);
}

/** Where base URL and token come from, and whether they can be used. Undefined when they cannot. */
export async function lookAtSettings(
  { profile, sandbox }: ConnectionOptions,
  { env, hide }: Terminal,
  tell: (finding: Finding) => void,
): Promise<Connection | undefined> {
  const texts = doctorTexts();
  try {
    const found = await findConnection(profile, env);
    hide(found.accessToken);
    const connection = sandbox ? { ...found, sandbox } : found;
    const fromEnvironment =
      profile === undefined && env.PROOFYLINK_BASE_URL && env.PROOFYLINK_ACCESS_TOKEN;
    if (fromEnvironment) tell(ok("settings", texts.fromEnvironment));
    else await tellOfProfile(profile ?? (await currentProfile(env)), env, tell);
    return await usable(connection, tell);
  } catch (error) {
    tell(failed("settings", error));
    return undefined;
  }
}

async function tellOfProfile(
  name: string,
  env: NodeJS.ProcessEnv,
  tell: (finding: Finding) => void,
): Promise<void> {
  const path = profilePath(name, env);
  const { mode } = await stat(path);
  tell(ok("settings", doctorTexts().fromProfile(name, path)));
  const octal = (mode & 0o777).toString(8).padStart(4, "0");
  // One that others can read has been refused by now.
  if (process.platform !== "win32") tell(ok("privacy", doctorTexts().isPrivate(octal)));
}

async function usable(
  connection: Connection,
  tell: (finding: Finding) => void,
): Promise<Connection | undefined> {
  try {
    await connectTo(connection);
  } catch (error) {
    tell(failed("baseUrl", error));
    return undefined;
  }
  const { origin } = new URL(connection.baseUrl);
  const { isSandbox, baseUrlIs } = doctorTexts();
  tell(connection.sandbox ? warn("baseUrl", isSandbox(origin)) : ok("baseUrl", baseUrlIs(origin)));
  return connection;
}
