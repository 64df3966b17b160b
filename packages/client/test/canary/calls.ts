import type { Proofylink } from "../../src/index.ts";
import { emailApplicant, markers, ownApplicant, uploadedApplicant } from "./markers.ts";

const now = new Date().toISOString();
const lost = {
  verification_type_id: 1,
  id_number: markers.NIK,
  full_name: markers.name,
  window: { from: now, to: now },
};
const code = "EMP-990101-7789";

/** Every call of the client, with marked input where it takes any. */
export const calls: Readonly<Record<string, (client: Proofylink) => Promise<unknown>>> = {
  "create, e-mail": ({ verifications }) => verifications.createWithEmailConsent(emailApplicant),
  "create, own": ({ verifications }) => verifications.createWithOwnConsent(ownApplicant),
  "create, uploaded": ({ verifications }) =>
    verifications.createWithUploadedConsent(uploadedApplicant, { encoding: "json" }),
  "create, reconciling": async ({ verifications }) => {
    await verifications.createWithEmailConsent(emailApplicant, { onUnknown: "reconcile" });
  },
  get: ({ verifications }) => verifications.get(code),
  list: ({ verifications }) => verifications.list().page(1),
  wait: ({ verifications }) => verifications.wait(code, { deadlineMs: 200_000 }),
  reconcile: ({ verifications }) => verifications.reconcile(lost),
  balance: ({ tokens }) => tokens.balance(),
  report: ({ reports }) => reports.request(code, "credit"),
  download: ({ reports }) => reports.download(code, "credit", { deadlineMs: 1_000 }),
};
