import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { array, maxLength, minLength, object, pipe, string, union } from "valibot";
import type { PortalEnv } from "../http/portal-env.ts";
import { problemOf } from "../http/problem.ts";
import { refuseInvalid } from "../http/refuse-invalid.ts";
import type { Services } from "../services.ts";

const code = pipe(string(), minLength(1), maxLength(200));
const query = object({ code: union([code, pipe(array(code), maxLength(100))]) });

/**
 * Tells of each new status of some verifications, as the client's waiting sees it: `status`, `final`, and in the
 * end `done`, or `problem` when nothing more will come.
 */
export function eventRoutes({ proofylink }: Services) {
  return new Hono<PortalEnv>().get("/", sValidator("query", query, refuseInvalid), (c) => {
    const codes = [c.req.valid("query").code].flat();
    const session = c.var.session;
    return streamSSE(c, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const signal = AbortSignal.any([gone.signal, session.signal]);
      const tell = (event: string, data: object) =>
        stream.writeSSE({ event, data: JSON.stringify(data) });
      const onStatus = (status: string, reference_code: string) =>
        void tell("status", { reference_code, status });
      try {
        for await (const outcome of proofylink.verifications.waitMany(codes, {
          signal,
          onStatus,
        })) {
          await tell("final", { reference_code: outcome.referenceCode });
        }
        await tell("done", {});
      } catch (error) {
        if (!gone.signal.aborted) {
          await tell("problem", session.signal.aborted ? { code: "signed_out" } : problemOf(error));
        }
      }
    });
  });
}
