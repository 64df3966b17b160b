import { CommandError } from "../command-error.ts";
import { settingTexts } from "../texts/settings.ts";
import { type Connection, currentProfile, profilePath, readProfile } from "./profile-file.ts";

/**
 * The base URL and the access token to use: both from the named profile, or both from the
 * environment, or both from the profile of `config use`, or "default". Never one from here and one from there, which
 * could send a token to a server that it is not for.
 */
export async function findConnection(
  profile: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Connection> {
  if (profile !== undefined) {
    const path = profilePath(profile, env);
    const found = await readProfile(path);
    if (found !== undefined) return found;
    throw new CommandError(
      "configuration",
      "profile_missing",
      settingTexts().noProfile(profile, path),
      { next: howToConfigure(path) },
    );
  }
  return fromEnvironment(env) ?? (await fromCurrentProfile(env));
}

function fromEnvironment(env: NodeJS.ProcessEnv): Connection | undefined {
  const { PROOFYLINK_BASE_URL: baseUrl, PROOFYLINK_ACCESS_TOKEN: accessToken } = env;
  if (baseUrl && accessToken) return { baseUrl, accessToken, ...sandboxIn(env) };
  if (!baseUrl && !accessToken) return undefined;
  const [set, missing] = baseUrl
    ? ["PROOFYLINK_BASE_URL", "PROOFYLINK_ACCESS_TOKEN"]
    : ["PROOFYLINK_ACCESS_TOKEN", "PROOFYLINK_BASE_URL"];
  throw new CommandError(
    baseUrl ? "authentication" : "configuration",
    baseUrl ? "access_token_missing" : "base_url_missing",
    settingTexts().belongTogether(set, missing),
    { next: [settingTexts().setBoth(set, missing)] },
  );
}

// It says something of the base URL beside it, and nothing of one in a profile.
function sandboxIn({ PROOFYLINK_SANDBOX: text }: NodeJS.ProcessEnv): Pick<Connection, "sandbox"> {
  if (!text) return {};
  if (text === "1" || text === "0") return { sandbox: text === "1" };
  throw new CommandError(
    "configuration",
    "sandbox_setting_unusable",
    settingTexts().sandboxSetting,
    { next: [settingTexts().sandboxSettingNext] },
  );
}

async function fromCurrentProfile(env: NodeJS.ProcessEnv): Promise<Connection> {
  const path = profilePath(await currentProfile(env), env);
  const found = await readProfile(path);
  if (found !== undefined) return found;
  throw new CommandError("configuration", "not_configured", settingTexts().nothing, {
    next: howToConfigure(path),
  });
}

function howToConfigure(path: string): string[] {
  return [settingTexts().setInEnvironment, settingTexts().orProfile(path)];
}
