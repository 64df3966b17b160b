import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { checkRoutes } from "./checks/check-routes.ts";
import { eventRoutes } from "./checks/event-routes.ts";
import { PortalError, problemOf, statusOf } from "./http/problem.ts";
import { uncached } from "./http/protect.ts";
import type { Services } from "./services.ts";
import { requireSession } from "./session/require-session.ts";
import { sessionRoutes } from "./session/session-routes.ts";
import { submissionRoutes } from "./submissions/submission-routes.ts";

const kibibyte = 1024;
/** Both files at their largest, and the texts. */
const largestForm = (4 + 10 + 1) * kibibyte * kibibyte;
const tooLarge = () => {
  throw new PortalError("body_too_large", 413);
};
const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: tooLarge });

export interface PortalApiOptions {
  readonly services: Services;
  readonly announce: (code: string) => void;
  readonly now: () => number;
}

/** Everything below /api. The browser's calls are typed by what this returns. */
export function portalApi({ services, announce, now }: PortalApiOptions) {
  const { sessions, proofylink, sandbox } = services;
  const signedIn = requireSession(sessions);
  const app = new Hono();
  app.use(uncached, csrf());
  app.use("/session/*", atMost(4 * kibibyte));
  // Before a body is read: whoever has not signed in sends none.
  for (const path of ["/balance", "/scenarios", "/checks/*", "/events", "/submissions/*"]) {
    app.use(path, signedIn);
  }
  app.use("/checks/*", atMost(4 * kibibyte));
  app.use("/submissions/*", atMost(largestForm));
  app.onError((error, c) => c.json({ problem: problemOf(error) }, statusOf(error)));
  return app
    .route("/session", sessionRoutes({ sessions, announce, sandbox: sandbox !== undefined }))
    .route("/checks", checkRoutes(services))
    .route("/events", eventRoutes(services))
    .route("/submissions", submissionRoutes(services, now))
    .get("/balance", async (c) => c.json({ tokens: await proofylink.tokens.balance() }))
    .get("/scenarios", async (c) => c.json((await sandbox?.scenarios()) ?? []));
}

export type PortalApi = ReturnType<typeof portalApi>;
