import { expect, test } from "vitest";
import { chooseConsentRoute } from "./consent-route.ts";

test.each([
  ["nothing", {}, "email"],
  ["a null for each", { consent_metadata: null, form_consent: null }, "email"],
  ["consent_metadata", { consent_metadata: {} }, "own"],
  ["a form", { form_consent: "form.pdf" }, "upload"],
])("an applicant that brings %s takes the route that fits", (_what, given, route) => {
  expect(chooseConsentRoute(undefined, given)).toBe(route);
});

test("an asked route is taken, also where what it needs is missing: that is the field's own error", () => {
  expect(chooseConsentRoute("own", {})).toBe("own");
  expect(chooseConsentRoute("upload", { form_consent: "form.pdf" })).toBe("upload");
});

test.each([
  ["two proofs of consent", undefined, { consent_metadata: {}, form_consent: "form.pdf" }],
  ["a form that the asked route would drop", "email" as const, { form_consent: "form.pdf" }],
  ["a record that the asked route would drop", "upload" as const, { consent_metadata: {} }],
])("refuses %s", (_what, asked, given) => {
  expect(() => chooseConsentRoute(asked, given)).toThrow();
});
