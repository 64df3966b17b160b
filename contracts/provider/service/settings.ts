import { type KnownStates, readKnownStates } from "./known-states.ts";

/** Which service to hold to the pacts, and how far to go. */
export interface ServiceSettings {
  readonly url: string;
  readonly accessToken: string;
  readonly known: KnownStates;
  readonly allowCreates: boolean;
  /** Milliseconds to wait for one answer. */
  readonly patienceMs: number;
}

/**
 * Reads the settings from an environment.
 *
 * @throws Error that says which variable is missing or wrong, without its value
 */
export function readSettings(env: NodeJS.ProcessEnv): ServiceSettings {
  const { PROVIDER_URL, PROVIDER_ACCESS_TOKEN, PROVIDER_STATES, PROVIDER_ALLOW_CREATES } = env;
  const seconds = Number(env.PROVIDER_PATIENCE_SECONDS ?? 60);
  if (!(seconds > 0)) throw new Error("PROVIDER_PATIENCE_SECONDS must be a number of seconds.");
  if (!PROVIDER_URL) throw new Error("Set PROVIDER_URL to the base URL of the service.");
  if (!PROVIDER_ACCESS_TOKEN)
    throw new Error("Set PROVIDER_ACCESS_TOKEN to a token of the service.");
  return {
    url: checkedUrl(PROVIDER_URL),
    accessToken: PROVIDER_ACCESS_TOKEN,
    known: PROVIDER_STATES ? readKnownStates(PROVIDER_STATES) : {},
    allowCreates: PROVIDER_ALLOW_CREATES === "1",
    patienceMs: seconds * 1_000,
  };
}

/** The token goes over the wire: in the clear only to this machine. */
function checkedUrl(text: string): string {
  const url = URL.parse(text);
  const loopback = /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(url?.hostname ?? "");
  if (url?.protocol === "https:" || (url?.protocol === "http:" && loopback)) {
    return url.href.replace(/\/+$/, "");
  }
  throw new Error("PROVIDER_URL must be an https:// URL; http:// is taken for this machine only.");
}
