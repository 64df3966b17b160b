import { expect, test } from "vitest";
import { findingsIn } from "../../lint/security/findings.ts";
import { problemsIn } from "../../lint/security/problems.ts";
import { waivers } from "../../lint/security/waivers.ts";
import { document } from "../openapi.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Json = any;

async function problemsAfter(change: (spec: Json) => void): Promise<string[]> {
  const spec = structuredClone(document) as Json;
  change(spec);
  return problemsIn(await findingsIn(spec), waivers);
}

test("each finding in the document is waived, and each waiver is needed", async () => {
  expect(await problemsAfter(() => {})).toEqual([]);
});

const weakenings: [string, (spec: Json) => void, string][] = [
  [
    "an operation without a token",
    ({ paths }) => {
      paths["/api/v1/external/verifications/email-consent"].post.security = [];
    },
    "write-restricted at /paths/~1api~1v1~1external~1verifications~1email-consent/post",
  ],
  [
    "a password in place of the token",
    ({ components }) => {
      components.securitySchemes.accessToken.scheme = "basic";
    },
    "no-http-basic at /components/securitySchemes/accessToken/scheme",
  ],
  [
    "a server in the clear",
    ({ servers }) => {
      servers[0].url = "http://{host}";
    },
    "no-server-http at /servers/0/url",
  ],
  [
    "a text of any length in a request",
    ({ components }) => {
      delete components.schemas.FullName.maxLength;
    },
    "string-limit at /components/schemas/FullName",
  ],
  [
    "a new field of a request without bounds, in an object that answers have too",
    ({ components }) => {
      components.schemas.ConsentMetadata.properties.note = { type: "string" };
    },
    "string-limit at /components/schemas/ConsentMetadata/properties/note",
  ],
  [
    "no answer for a wrong token",
    ({ paths }) => {
      delete paths["/api/v1/external/token/balance"].get.responses["401"];
    },
    "define-error-responses-401 at /paths/~1api~1v1~1external~1token~1balance/get/responses",
  ],
  [
    "no answer for the rate limit",
    ({ paths }) => {
      delete paths["/api/v1/external/verifications"].get.responses["429"];
    },
    "rate-limit-responses-429 at /paths/~1api~1v1~1external~1verifications/get/responses",
  ],
];

test.each(weakenings)("%s is refused", async (_, weaken, named) => {
  expect(await problemsAfter(weaken)).toContainEqual(expect.stringContaining(named));
});

test("a waiver that nothing needs is refused, for one place and for all answers", async () => {
  const findings = await findingsIn(document);
  const reason = "there was one once";
  const idle = [
    { rule: "string-limit", places: ["/components/schemas/Gone"], reason },
    { rule: "no-http-basic", places: "answers", reason },
  ] as const;
  expect(problemsIn(findings, [...waivers, ...idle])).toEqual([
    "The waiver of string-limit at /components/schemas/Gone is not needed.",
    "The waiver of no-http-basic for answers is not needed.",
  ]);
});
