import { expect, test } from "vitest";
import { changed, emptyDraft } from "./draft.ts";

const consent = {
  user_agent: "x",
  ip_address: "192.0.2.7",
  device_type: "desktop",
  browser_info: "x",
  os: "x",
  timestamp: "2026-03-06T16:00:00+08:00",
};

test.for([
  { id_number: "9999010101900002" },
  { full_name: "ORANG LAIN" },
  { verification_type_id: 2 as const },
])("a consent is void for another person or purpose: %o", (patch) => {
  const agreed = changed(emptyDraft(1), { consent, allowDuplicate: true });
  expect(changed(agreed, patch)).toMatchObject({ consent: undefined, allowDuplicate: false });
});

test("a consent stays when the person's address is corrected", () => {
  const agreed = changed(emptyDraft(1), { consent });
  expect(changed(agreed, { email: "lain@example.com" }).consent).toBe(consent);
});

test("what was refused of a field is no longer said once the field has changed", () => {
  const refused = { id_number: ["wrong"], email: ["wrong"] };
  const draft = changed(emptyDraft(1), { refused });
  expect(changed(draft, { email: "lain@example.com" }).refused).toEqual({ id_number: ["wrong"] });
});
