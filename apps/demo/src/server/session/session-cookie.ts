import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Session } from "./sessions.ts";

// Cookies do not know ports: with its own in the name, two portals of one machine do not sign each other out.
const nameOf = (c: Context) => `portal-session-${new URL(c.req.url).port || "default"}`;

export function readSessionCookie(c: Context): string | undefined {
  return getCookie(c, nameOf(c));
}

/** No date: the cookie ends with the browser, the session by the server's clock. */
export function writeSessionCookie(c: Context, { id }: Session): void {
  const secure = new URL(c.req.url).protocol === "https:";
  setCookie(c, nameOf(c), id, { httpOnly: true, sameSite: "Strict", path: "/", secure });
}

export function clearSessionCookie(c: Context): void {
  deleteCookie(c, nameOf(c), { path: "/" });
}
