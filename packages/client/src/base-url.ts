import { invalidSetting } from "./invalid-setting.ts";

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Checks where the API is and returns it without a slash at the end.
 *
 * @param anyHost Allows plain http to other machines too.
 */
export function readBaseUrl(text: string | undefined, anyHost: boolean): string {
  if (!text) throw refused("is missing: give it, or set PROOFYLINK_BASE_URL");
  const url = parse(text);
  if (!isSafe(text, anyHost)) {
    throw refused("must begin with https:// (http:// only for this machine)");
  }
  if (url?.username || url?.password || /[?#]|\/api(\/|$)/.test(text)) {
    throw refused("must have no user, password, query, fragment or /api/ path");
  }
  return text.replace(/\/+$/, "");
}

/**
 * Whether what is sent to `text` is encrypted, or stays on this machine.
 *
 * @param anyHost Allows plain http to other machines too.
 */
export function isSafe(text: string, anyHost: boolean): boolean {
  const { protocol } = parse(text) ?? {};
  return protocol === "https:" || (protocol === "http:" && (anyHost || isThisMachine(text)));
}

/** Whether the host of a URL is this machine by its name or number. */
export function isThisMachine(text: string): boolean {
  return thisMachine.test(parse(text)?.hostname ?? "");
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

const refused = (problem: string) => invalidSetting("baseUrl", problem);
