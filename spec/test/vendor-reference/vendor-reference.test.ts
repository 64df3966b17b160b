import { expect, test } from "vitest";
import { type Document, document } from "../openapi.ts";
import { explained } from "../sources/explained.ts";
import { compare } from "./compare.ts";
import { deviations } from "./deviations.ts";
import { page } from "./stated/page.ts";
import { reference, statedLines } from "./stated/reference.ts";

const listed = deviations.flatMap(({ differences }) => differences);

test("each line of the vendor's reference is written down once", () => {
  const all = Array.from({ length: page.lines }, (_, index) => index + 1);
  expect(statedLines().sort((one, other) => one - other)).toEqual(all);
});

test.each(reference)(
  "the spec says of $name what the reference states, but for listed deviations",
  (stated) => {
    expect(compare([stated], document).filter((one) => !listed.includes(one))).toEqual([]);
  },
);

test("every listed deviation is a difference still, listed once, with a section that exists", () => {
  const found = compare(reference, document);
  expect(listed.filter((one) => !found.includes(one))).toEqual([]);
  expect(listed.length).toBe(new Set(listed).size);
  const sections = deviations.flatMap(({ see }) => see ?? []);
  expect(sections.filter((section) => !explained.includes(section))).toEqual([]);
});

/** Ways to lose something of the reference, and the difference that names it. */
const losses: [string, (spec: Json) => void, string][] = [
  [
    "a renamed field of an answer",
    ({ components }) => rename(components.schemas.CreatedVerification.properties, "reference_code"),
    "email-consent 201 Created data reference_code: string → nothing",
  ],
  [
    "an answer's field that is no longer required",
    ({ components }) => components.schemas.Verification.required.pop(),
    "detail 200 Success data verification final_decision: always there → optional",
  ],
  [
    "an answer's field that no longer takes null",
    ({ components }) => {
      components.schemas.CredibilityScore.type = "integer";
    },
    "detail 200 Not Success data verification credibility_score: null → integer",
  ],
  [
    "an example that is no longer the sample",
    ({ components }) => {
      components.examples["error.invalid-input"].value.message = "Format email tidak valid.";
    },
    "upload-consent 422 Validation Error example message: id number harus berisi 16 karakter. → Format email tidak valid.",
  ],
  [
    "a status",
    ({ paths }) => {
      delete paths["/api/v1/external/verifications"].get.responses["400"];
    },
    "list 400 Not Found: a body → nothing",
  ],
  [
    "a field of a request",
    ({ components }) =>
      rename(components.schemas.CreateVerificationWithEmailConsent.properties, "full_name"),
    "email-consent request application/json full_name: string → nothing",
  ],
  [
    "the need of a request's field",
    ({ components }) => components.schemas.CreateVerificationWithEmailConsent.required.pop(),
    "email-consent request application/json ktp_image required: nothing → no",
  ],
  [
    "a limit of size",
    ({ components }) => {
      components.schemas.FormConsentFile.maxLength = 10_000_000;
    },
    "upload-consent request multipart/form-data form_consent size: 10485760 → 10000000",
  ],
  [
    "the reading of file as base64",
    ({ components }) => {
      delete components.schemas.KtpImageBase64.contentEncoding;
    },
    "own-consent request ktp_image as base64: base64 → nothing",
  ],
  [
    "a query parameter",
    ({ components }) => {
      components.parameters.SearchWord.name = "query";
    },
    "list query q: string → nothing",
  ],
  [
    "the bearer token",
    (spec) => {
      spec.security = [];
    },
    "detail header Authorization: Bearer YOUR_ACCESS_TOKEN → nothing",
  ],
  [
    "an endpoint",
    ({ paths }) => rename(paths, "/api/v1/external/verifications/own-consent"),
    "own-consent POST: /api/v1/external/verifications/own-consent → nothing",
  ],
];

test.each(losses)("losing %s is noticed and named", (_, lose, named) => {
  const spec = structuredClone(document);
  lose(spec as Json);
  expect(compare(reference, spec as Document)).toContain(named);
});

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Json = any;

function rename(object: Json, key: string): void {
  object[`${key}_new`] = object[key];
  delete object[key];
}
