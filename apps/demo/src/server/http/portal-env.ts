import type { Session } from "../session/sessions.ts";

/** What the middleware leaves for the routes. */
export interface PortalEnv {
  Variables: { session: Session };
}
