import { CommandError } from "../command-error.ts";
import { type Connection, profilePath, readProfile } from "./profile-file.ts";

/**
 * The base URL and the access token to use: both from the named profile, or both from the
 * environment, or both from the profile "default". Never one from here and one from there, which
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
      `There is no profile "${profile}": ${path} does not exist.`,
      { next: howToConfigure(path) },
    );
  }
  return fromEnvironment(env) ?? (await fromDefaultProfile(env));
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
    `${set} is set and ${missing} is not; they belong together.`,
    { next: [`Set ${missing} too, or unset ${set} to use a profile.`] },
  );
}

// It says something of the base URL beside it, and nothing of one in a profile.
function sandboxIn({ PROOFYLINK_SANDBOX: text }: NodeJS.ProcessEnv): Pick<Connection, "sandbox"> {
  if (!text) return {};
  if (text === "1" || text === "0") return { sandbox: text === "1" };
  throw new CommandError(
    "configuration",
    "sandbox_setting_unusable",
    "PROOFYLINK_SANDBOX is neither 1 nor 0.",
    { next: ["Set it to 1 when PROOFYLINK_BASE_URL is a sandbox; unset it otherwise."] },
  );
}

async function fromDefaultProfile(env: NodeJS.ProcessEnv): Promise<Connection> {
  const path = profilePath("default", env);
  const found = await readProfile(path);
  if (found !== undefined) return found;
  throw new CommandError(
    "configuration",
    "not_configured",
    "No base URL and no access token are configured.",
    { next: howToConfigure(path) },
  );
}

function howToConfigure(path: string): string[] {
  return [
    "Set PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN in the environment.",
    `Or write {"base_url": "https://…", "access_token": "…"} to ${path}, with mode 0600.`,
  ];
}
