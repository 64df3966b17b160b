import { inSpec, type Mutant } from "./mutant.ts";

/** Changes of operations, their answers' codes and types, and who may call them. */
export const specOperations: readonly Mutant[] = [
  {
    id: "S40",
    side: "spec",
    title: "a create succeeds with 200",
    effect: "Code that looks for 201 takes a paid create for a failed one and repeats it.",
    edits: [inSpec("paths/email-consent.yaml", `"201":`, `"200":`)],
  },
  {
    id: "S41",
    side: "spec",
    title: "a report succeeds with 202",
    effect: "Code that looks for 200 never sees a report ready.",
    edits: [inSpec("paths/credit-report.yaml", `"200":`, `"202":`)],
  },
  {
    id: "S42",
    side: "spec",
    title: "refused input is no longer documented",
    effect: "Users do not handle it: every typing error becomes a crash.",
    edits: [
      inSpec(
        "paths/own-consent.yaml",
        `    "422":\n      $ref: ../responses.yaml#/ValidationFailed\n`,
        "",
      ),
    ],
  },
  {
    id: "S43",
    side: "spec",
    title: "a verification that does not exist is 410",
    effect: "Code that looks for 404 takes it for a failure of the server.",
    edits: [inSpec("paths/verification.yaml", `"404":`, `"410":`)],
  },
  {
    id: "S44",
    side: "spec",
    title: "refused input comes as problem+json",
    effect: "Clients that parse application/json alone see text.",
    edits: [
      inSpec(
        "responses.yaml",
        "`errors` has all of them by field.\n  content:\n    application/json:",
        "`errors` has all of them by field.\n  content:\n    application/problem+json:",
      ),
    ],
  },
  {
    id: "S45",
    side: "spec",
    title: "the list comes as another type of JSON",
    effect: "Clients that ask for application/json get 406.",
    edits: [
      inSpec(
        "paths/verifications.yaml",
        "        application/json:",
        "        application/vnd.api+json:",
      ),
    ],
  },
  {
    id: "S46",
    side: "spec",
    title: "a create no longer takes forms",
    effect: "The client's usual encoding is refused.",
    edits: [
      inSpec(
        "paths/email-consent.yaml",
        `      multipart/form-data:
        schema:
          $ref: ../schemas/create-multipart.yaml#/CreateVerificationWithEmailConsentMultipart
        encoding:
          ktp_image:
            contentType: image/jpeg, image/png
            x-source: inferred/upload-formats
        examples:
          applicant:
            $ref: ../examples/email-consent.multipart.applicant.json
`,
        "",
      ),
    ],
  },
  {
    id: "S47",
    side: "spec",
    title: "a create no longer takes JSON",
    effect: "Users of the other encoding are refused.",
    edits: [
      inSpec(
        "paths/upload-consent.yaml",
        `      application/json:
        schema:
          $ref: ../schemas/create.yaml#/CreateVerificationWithUploadedConsent
        x-source: inferred/upload-encodings
        examples:
          applicant:
            $ref: ../examples/upload-consent.json.applicant.json
`,
        "",
      ),
    ],
  },
  {
    id: "S48",
    side: "spec",
    title: "the token goes into another header",
    effect: "Every request of today is unauthenticated.",
    edits: [
      inSpec(
        "openapi.yaml",
        "type: http\n      scheme: bearer",
        "type: apiKey\n      in: header\n      name: X-Api-Key",
      ),
    ],
  },
  {
    id: "S49",
    side: "spec",
    title: "the token is sent as basic authentication",
    effect: "Every request of today is unauthenticated.",
    edits: [inSpec("openapi.yaml", "scheme: bearer", "scheme: basic")],
  },
  {
    id: "S50",
    side: "spec",
    title: "one operation is open to everybody",
    effect: "A server built from the spec shows a company's balance to strangers.",
    edits: [
      inSpec(
        "paths/token-balance.yaml",
        "x-source: documentation/token-balance\n  responses:",
        "x-source: documentation/token-balance\n  security: []\n  responses:",
      ),
    ],
  },
  {
    id: "S51",
    side: "spec",
    title: "an operationId is renamed",
    effect: "Generated methods have another name: users' code does not compile.",
    edits: [
      inSpec(
        "paths/verification.yaml",
        "operationId: getVerification",
        "operationId: readVerification",
      ),
      ...["email", "own", "upload"].map((way) =>
        inSpec(
          `paths/${way}-consent.yaml`,
          "operationId: getVerification\n",
          "operationId: readVerification\n",
        ),
      ),
    ],
  },
  {
    id: "S52",
    side: "spec",
    title: "the operationIds of the two reports are swapped",
    effect: "Generated methods fetch the other report, and nothing fails to compile.",
    edits: [
      inSpec(
        "paths/credit-report.yaml",
        "operationId: getCreditReport",
        "operationId: getProofylinkReport",
      ),
      inSpec(
        "paths/proofylink-report.yaml",
        "operationId: getProofylinkReport",
        "operationId: getCreditReport",
      ),
    ],
  },
  {
    id: "S53",
    side: "spec",
    title: "a path is renamed",
    effect: "Requests go to an address that no server has.",
    edits: [inSpec("openapi.yaml", "external/token/balance:", "external/tokens/balance:")],
  },
  {
    id: "S54",
    side: "spec",
    title: "the path parameter is renamed",
    effect: "Typed calls that name reference_code do not compile.",
    edits: [
      { ...inSpec("openapi.yaml", "{reference_code}", "{code}"), everywhere: true },
      inSpec("parameters.yaml", "name: reference_code\n  in: path", "name: code\n  in: path"),
      ...["email", "own", "upload"].map((way) =>
        inSpec(
          `paths/${way}-consent.yaml`,
          "reference_code: $response.body#/data/reference_code",
          "code: $response.body#/data/reference_code",
        ),
      ),
    ],
  },
  {
    id: "S55",
    side: "spec",
    title: "an operation is removed",
    effect: "Its users are left with a method that no longer exists.",
    edits: [
      inSpec(
        "openapi.yaml",
        "  /api/v1/external/verifications/{reference_code}/reports/proofylink:\n    $ref: paths/proofylink-report.yaml\n",
        "",
      ),
    ],
  },
  {
    id: "S56",
    side: "spec",
    title: "a read becomes a POST",
    effect: "GET is answered with 405.",
    edits: [inSpec("paths/credit-report.yaml", "get:\n", "post:\n")],
  },
  {
    id: "S57",
    side: "spec",
    title: "the limiter no longer says when to come back",
    effect: "Clients guess, come too early, and are kept out longer.",
    edits: [
      inSpec(
        "responses.yaml",
        `    Retry-After:
      description: Seconds to wait (an HTTP date is possible too).
      schema:
        type: string
      example: "30"
`,
        "",
      ),
    ],
  },
  {
    id: "S58",
    side: "spec",
    title: "a header of the limiter is text",
    effect: "Typed clients compare text with numbers.",
    edits: [
      inSpec(
        "responses.yaml",
        "Requests allowed in the window.\n      schema:\n        type: integer\n        minimum: 0\n      example: 60",
        `Requests allowed in the window.\n      schema:\n        type: string\n      example: "60"`,
      ),
    ],
  },
  {
    id: "S59",
    side: "spec",
    title: "the server's address gets a path",
    effect: "Every generated client calls /v2/api/v1/…, which does not exist.",
    edits: [inSpec("openapi.yaml", "url: https://{host}\n", "url: https://{host}/v2\n")],
  },
  {
    id: "S60",
    side: "spec",
    title: "the link after a create leads to a report",
    effect: "Tools that follow links ask for a report of what is not even begun.",
    edits: [
      inSpec(
        "paths/email-consent.yaml",
        "          operationId: getVerification\n",
        "          operationId: getCreditReport\n",
      ),
    ],
  },
  {
    id: "S61",
    side: "spec",
    title: "a generated type is edited by hand",
    effect: "The types promise what neither the spec nor the server says.",
    edits: [
      {
        file: "packages/types/src/generated/api.ts",
        find: "token: number;",
        replace: "token: number | null;",
      },
    ],
  },
];
