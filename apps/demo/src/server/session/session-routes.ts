import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { maxLength, object, pipe, string } from "valibot";
import { PortalError } from "../http/problem.ts";
import { refuseInvalid } from "../http/refuse-invalid.ts";
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from "./session-cookie.ts";
import type { Sessions } from "./sessions.ts";

const codeBody = object({ code: pipe(string(), maxLength(100)) });

interface SessionState {
  /** Milliseconds until the session ends by itself; 0 of one that is over. */
  readonly leftMs: number;
  /** A sandbox is behind the portal, so everybody in it is made up. */
  readonly sandbox: boolean;
}

export interface SessionRoutesOptions {
  readonly sessions: Sessions;
  readonly sandbox: boolean;
  /** Is told each new code. */
  readonly announce: (code: string) => void;
}

/** Signing in and out. */
export function sessionRoutes({ sessions, sandbox, announce }: SessionRoutesOptions) {
  const stateOf = (leftMs: number): SessionState => ({ leftMs, sandbox });
  return (
    new Hono()
      .get("/", (c) => c.json(stateOf(sessions.leftMs(readSessionCookie(c)))))
      .post("/", sValidator("json", codeBody, refuseInvalid), (c) => {
        const session = sessions.begin(c.req.valid("json").code);
        if (!session) throw new PortalError("wrong_code", 401);
        writeSessionCookie(c, session);
        return c.json(stateOf(sessions.leftMs(session.id)));
      })
      // Somebody is at work, if only filling in a form.
      .post("/seen", (c) => {
        const id = readSessionCookie(c);
        sessions.find(id);
        return c.json(stateOf(sessions.leftMs(id)));
      })
      .post("/code", (c) => {
        announce(sessions.newCode());
        return c.json({ announced: true });
      })
      .delete("/", (c) => {
        sessions.end(readSessionCookie(c) ?? "");
        clearSessionCookie(c);
        return c.json(stateOf(0));
      })
  );
}
