import { getConnInfo } from "@hono/node-server/conninfo";
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { integer, maxValue, minValue, number, object, pipe } from "valibot";
import { refuseInvalid } from "../http/refuse-invalid.ts";
import type { Services } from "../services.ts";
import { createForm, createFrom } from "./create-form.ts";
import { recordOf } from "./record-consent.ts";

const consentBody = object({
  offset_minutes: pipe(number(), integer(), minValue(-840), maxValue(840)),
});

/** Creates, each under a number that is good for one. */
export function submissionRoutes({ submissions, proofylink }: Services, now: () => number) {
  return new Hono()
    .post("/", (c) => c.json({ submission_id: submissions.open() }))
    .get("/:id", (c) => c.json(submissions.read(c.req.param("id"))))
    .post("/:id", sValidator("form", createForm, refuseInvalid), async (c) => {
      const form = c.req.valid("form");
      const state = await submissions.submit(c.req.param("id"), (consent) =>
        createFrom(proofylink, form, consent),
      );
      return c.json(state);
    })
    .put("/:id/consent", sValidator("json", consentBody, refuseInvalid), (c) => {
      const record = recordOf({
        userAgent: c.req.header("user-agent") ?? "",
        address: getConnInfo(c).remote.address ?? "unknown",
        at: now(),
        offsetMinutes: c.req.valid("json").offset_minutes,
      });
      submissions.recordConsent(c.req.param("id"), record);
      return c.json(record);
    })
    .delete("/:id/consent", (c) => {
      submissions.recordConsent(c.req.param("id"), undefined);
      return c.json({ recorded: false });
    })
    .post("/:id/search", (c) => c.json(submissions.search(c.req.param("id"))));
}
