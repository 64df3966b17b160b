import { invalidSetting } from "./invalid-setting.ts";

const thisMachine = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|\/|$)/;

/**
 * Checks where the API is and returns it without a slash at the end.
 *
 * @param anyHost Allows plain http to other machines too.
 */
export function readBaseUrl(text: string | undefined, anyHost: boolean): string {
  if (!text) throw refused("is missing: give it, or set PROOFYLINK_BASE_URL");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && !(anyHost ? /^http:/ : thisMachine).test(url?.href ?? "")) {
    throw refused("must begin with https:// (http:// only for this machine)");
  }
  if (url?.username || url?.password || /[?#]|\/api\//.test(text)) {
    throw refused("must have no user, password, query, fragment or /api/ path");
  }
  return text.replace(/\/+$/, "");
}

const refused = (problem: string) => invalidSetting("baseUrl", problem);
