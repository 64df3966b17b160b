import { createMiddleware } from "hono/factory";
import type { PortalEnv } from "../http/portal-env.ts";
import { PortalError } from "../http/problem.ts";
import { readSessionCookie } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";

/** Lets only those through who have signed in. */
export function requireSession(sessions: Sessions) {
  return createMiddleware<PortalEnv>(async (c, next) => {
    const session = sessions.find(readSessionCookie(c));
    if (!session) throw new PortalError("signed_out", 401);
    c.set("session", session);
    await next();
  });
}
