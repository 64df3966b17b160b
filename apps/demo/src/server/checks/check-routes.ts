import { sValidator } from "@hono/standard-validator";
import { maskNik, type VerificationDetail } from "@proofylink/client";
import { Hono } from "hono";
import {
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  picklist,
  pipe,
  string,
} from "valibot";
import type { PortalEnv } from "../http/portal-env.ts";
import { PortalError } from "../http/problem.ts";
import { refuseInvalid } from "../http/refuse-invalid.ts";
import type { Services } from "../services.ts";

/** In a body, not in the address: a search word is a name. */
const searchBody = object({
  q: pipe(string(), maxLength(200)),
  page: pipe(number(), integer(), minValue(1)),
  per_page: pipe(number(), integer(), minValue(1), maxValue(100)),
});
const reportPath = object({ code: string(), kind: picklist(["credit", "proofylink"]) });

/** Verifications, read. */
export function checkRoutes({ proofylink, sandbox }: Services) {
  const { verifications, reports } = proofylink;
  return new Hono<PortalEnv>()
    .post("/search", sValidator("json", searchBody, refuseInvalid), async (c) => {
      const { q, page, per_page } = c.req.valid("json");
      const list = verifications.list({ ...(q && { q }), per_page }, { signal: c.req.raw.signal });
      const { data, meta } = await list.page(page);
      // Where the API is, which the rest of `meta` tells, is not the browser's concern.
      return c.json({ rows: data, total: meta.total, lastPage: meta.last_page });
    })
    .get("/:code", async (c) => {
      const detail = await verifications.get(c.req.param("code"), { signal: c.req.raw.signal });
      return c.json(masked(detail));
    })
    .post("/:code/nik", async (c) => {
      const { customer } = await verifications.get(c.req.param("code"));
      return c.json({ id_number: customer.id_number });
    })
    .get("/:code/mails", async (c) => {
      if (!sandbox) throw new PortalError("not_a_sandbox", 404);
      return c.json(await sandbox.mails(c.req.param("code")));
    })
    .get("/:code/reports/:kind", sValidator("param", reportPath, refuseInvalid), async (c) => {
      const { code, kind } = c.req.valid("param");
      const pdf = await reports.download(code, kind, { signal: c.req.raw.signal });
      return c.body(pdf.stream(), 200, {
        "content-type": "application/pdf",
        "content-length": `${pdf.size}`,
        "content-disposition": `attachment; filename="${fileName(code)}-${kind}.pdf"`,
      });
    });
}

/** The whole NIK leaves this server only when somebody asks for it. */
function masked(detail: VerificationDetail): VerificationDetail {
  const { customer } = detail;
  return customer
    ? { ...detail, customer: { ...customer, id_number: maskNik(String(customer.id_number)) } }
    : detail;
}

function fileName(code: string): string {
  return code.replace(/[^\w.-]+/g, "_");
}
