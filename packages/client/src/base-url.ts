import { InvalidInputError } from "./errors.ts";

const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks where the API is and returns it without a slash at the end.
 *
 * @param anyHost Allows plain http to other machines too.
 */
export function readBaseUrl(text: string | undefined, anyHost: boolean): string {
  if (!text) {
    throw refused("baseUrl is missing. Give it, or set PROOFYLINK_BASE_URL. There is no default.");
  }
  if (!URL.canParse(text)) throw refused("baseUrl is no URL. It looks like https://host.");
  const { protocol, hostname, username, password, search, hash, pathname } = new URL(text);
  if (username || password || search || hash) {
    throw refused("baseUrl must have no user, password, query or fragment.");
  }
  const plain = protocol === "http:" && (anyHost || thisMachine.test(hostname));
  if (protocol !== "https:" && !plain) {
    throw refused("baseUrl must begin with https://; http:// is for this machine only.");
  }
  if (/\/api\/v\d/.test(pathname)) {
    throw refused("baseUrl must end before /api/: the client adds the rest.");
  }
  return text.replace(/\/+$/, "");
}

function refused(message: string): InvalidInputError {
  return new InvalidInputError({ baseUrl: [message] });
}
