import { invalidSetting } from "../invalid-setting.ts";
import type { OutgoingRequest, TransportLayer } from "./transport.ts";

/** The token, or where to get it; called once for each try. */
export type AccessToken = string | (() => string | Promise<string>);

// Not on the request itself, where middleware could read it.
const sent = new WeakMap<OutgoingRequest, string>();

/** The access token that a request was sent with, to take it out of what a server repeats. */
export function tokenOf(request: OutgoingRequest): string | undefined {
  return sent.get(request);
}

/** Adds the access token, for the layers inside only: it is gone again when the answer comes. */
export function authenticate(accessToken: AccessToken): TransportLayer {
  return (next) => async (request) => {
    const token = typeof accessToken === "string" ? accessToken : await accessToken();
    // The runtime would refuse it too, but with the token in its message.
    if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
      throw invalidSetting("accessToken", "must be text without spaces, line breaks and accents");
    }
    const { headers } = request;
    headers.set("Authorization", `Bearer ${token}`);
    sent.set(request, token);
    try {
      return await next(request);
    } finally {
      headers.delete("Authorization");
    }
  };
}
