import { inSandbox, inSpec, type Mutant, type Replacement, saidToDeviate } from "./mutant.ts";

/** An optional field of the e-mail consent, in both encodings. */
export function noteInCreates(source = ""): Replacement[] {
  return ["schemas/create.yaml", "schemas/create-multipart.yaml"].map((file) => {
    const suffix = file.includes("multipart") ? "Multipart" : "";
    const image = suffix === "" ? "KtpImageBase64" : "KtpImageFile";
    const end = `    ktp_image:\n      $ref: "#/${image}"\n`;
    const next = `CreateVerificationWithOwnConsent${suffix}:`;
    return inSpec(
      file,
      end + next,
      `${end}    note:\n      type: string\n      maxLength: 255\n      description: For yourself.${source}\n${next}`,
    );
  });
}

/** An optional parameter of the list. */
export function noteInList(source = ""): Replacement {
  const end = "    - $ref: ../parameters.yaml#/PerPage\n";
  return inSpec(
    "paths/verifications.yaml",
    end,
    `${end}    - name: note\n      in: query\n      description: For yourself.${source}\n      schema:\n        type: string\n        maxLength: 255\n      example: contoh\n`,
  );
}

/** Changes of the spec that hurt nobody: a layer that is red here cries wolf. */
export const specControls: readonly Mutant[] = [
  {
    id: "N01",
    side: "spec",
    title: "an optional field is added to an answer",
    effect: "Readers ignore what they do not know.",
    edits: [
      inSpec(
        "schemas/token.yaml",
        "      description: Tokens left; one pays for one create.",
        "      description: Tokens left; one pays for one create.\n    reserved:\n      type: integer\n      description: Tokens of creates that are under way.",
      ),
    ],
  },
  {
    id: "N02",
    side: "spec",
    title: "an optional field is added to a request, in both encodings",
    effect: "Requests without it stay good.",
    history:
      "Its edits now list the field as a deviation and explain its source, as this repository asks of who adds one; without that it is harmful, and S62. The client's type test, which demanded every optional field of the spec, was too strict and is mended.",
    edits: [
      ...noteInCreates("\n      x-source: inferred/note"),
      ...saidToDeviate(
        "email-consent request multipart/form-data note: nothing → added",
        "email-consent request application/json note: nothing → added",
        "email-consent request multipart/form-data note required: nothing → no",
        "email-consent request application/json note required: nothing → no",
      ),
    ],
  },
  {
    id: "N03",
    side: "spec",
    title: "an optional parameter is added to the list",
    effect: "Requests without it stay good.",
    history:
      "As N02: the parameter is now listed as a deviation and its source explained; without that it is S63.",
    edits: [
      noteInList("\n      x-source: inferred/note"),
      ...saidToDeviate("list query note: nothing → added"),
    ],
  },
  {
    id: "N04",
    side: "spec",
    title: "longer phone numbers are allowed, and the provider takes them",
    effect: "Every number of today stays good.",
    history: "Spec review called it unproven, and now works out which of two patterns is wider.",
    edits: [
      inSpec("schemas/create.yaml", "pattern: ^62[0-9]{7,13}$", "pattern: ^62[0-9]{7,14}$"),
      inSandbox("validation/rules.ts", "/^62[0-9]{7,13}$/", "/^62[0-9]{7,14}$/"),
    ],
  },
  {
    id: "N05",
    side: "spec",
    title: "a component is renamed",
    effect: "Nothing on the wire changes, and no type that is exported by name.",
    edits: [
      {
        ...inSpec("schemas/analysis-credibility.yaml", "PillarPart", "PillarElement"),
        everywhere: true,
      },
    ],
  },
  {
    id: "N06",
    side: "spec",
    title: "a component is written out where it is used",
    effect: "Nothing on the wire changes.",
    edits: [
      inSpec(
        "schemas/analysis-credibility.yaml",
        `    grade:\n      $ref: "#/CredibilityGrade"\nCredibilityGrade:\n  type: object\n  properties:\n    letter:\n      $ref: verification.yaml#/CredibilityLevel\n    label:\n      type: string\n      description: "The level in words, for example *Perlu Perhatian*, which does not mean rejected."\n    color:\n      type: string\n      description: CSS colour that the vendor shows the level in.\n`,
        `    grade:\n      type: object\n      properties:\n        letter:\n          $ref: verification.yaml#/CredibilityLevel\n        label:\n          type: string\n          description: "The level in words, for example *Perlu Perhatian*, which does not mean rejected."\n        color:\n          type: string\n          description: CSS colour that the vendor shows the level in.\n`,
      ),
    ],
  },
  {
    id: "N07",
    side: "spec",
    title: "descriptions are worded better",
    effect: "Only readers see it.",
    edits: [
      inSpec(
        "schemas/verification.yaml",
        "description: What a create answers.",
        "description: What the API answers to a create.",
      ),
      inSpec(
        "paths/token-balance.yaml",
        "The prepaid tokens left to your company. One token pays for one create.",
        "The prepaid tokens that are left to your company; one of them pays for one create.",
      ),
    ],
  },
  {
    id: "N08",
    side: "spec",
    title: "a summary is worded better",
    effect: "Only readers see it.",
    edits: [
      inSpec(
        "paths/credit-report.yaml",
        "summary: Ask for the credit bureau report",
        "summary: Ask for the report of the credit bureau",
      ),
    ],
  },
  {
    id: "N09",
    side: "spec",
    title: "properties and required names stand in another order",
    effect: "Objects have no order.",
    edits: [
      inSpec(
        "schemas/verification.yaml",
        "required: [reference_code, status, consent_method, created_at]",
        "required: [created_at, consent_method, status, reference_code]",
      ),
      inSpec(
        "schemas/verification.yaml",
        `    consent_method:\n      $ref: "#/ConsentMethod"\n    created_at:\n      $ref: "#/Timestamp"\n`,
        `    created_at:\n      $ref: "#/Timestamp"\n    consent_method:\n      $ref: "#/ConsentMethod"\n`,
      ),
    ],
  },
  {
    id: "N10",
    side: "spec",
    title: "an example shows another value",
    effect: "Examples promise nothing.",
    edits: [
      inSpec(
        "examples/verifications.one-page.json",
        `"customer_name": "SARI PERCOBAAN"`,
        `"customer_name": "SITI PERCOBAAN"`,
      ),
    ],
  },
  {
    id: "N11",
    side: "spec",
    title: "one more example",
    effect: "Examples promise nothing.",
    edits: [
      inSpec(
        "paths/verifications.yaml",
        "            every-status:\n              $ref: ../examples/verifications.every-status.json\n",
        "            every-status:\n              $ref: ../examples/verifications.every-status.json\n            another-page:\n              $ref: ../examples/verifications.one-page.json\n",
      ),
    ],
  },
  {
    id: "N12",
    side: "spec",
    title: "an error of the same form is documented",
    effect: "Clients treat every 5xx of a read alike.",
    edits: [
      inSpec(
        "paths/token-balance.yaml",
        `    "500":\n      $ref: ../responses.yaml#/TokenRetrievalFailed\n`,
        `    "500":\n      $ref: ../responses.yaml#/TokenRetrievalFailed\n    "503":\n      $ref: ../responses.yaml#/TokenRetrievalFailed\n`,
      ),
    ],
  },
  {
    id: "N13",
    side: "spec",
    title: "a comment and an empty line",
    effect: "Nobody but the author sees it.",
    edits: [
      inSpec(
        "parameters.yaml",
        "Page:\n  name: page",
        "\n# Pages are counted from 1.\nPage:\n  name: page",
      ),
    ],
  },
  {
    id: "N14",
    side: "spec",
    title: "an optional header is added to an answer",
    effect: "Readers ignore what they do not know.",
    edits: [
      inSpec(
        "paths/token-balance.yaml",
        "      description: The balance.\n",
        "      description: The balance.\n      headers:\n        X-Request-Id:\n          description: For questions to support.\n          schema:\n            type: string\n          example: contoh-1\n",
      ),
    ],
  },
  {
    id: "N15",
    side: "spec",
    title: "an answer promises more: the balance is never negative",
    effect: "Every answer that keeps it was good before.",
    history: "The client's generator refused bounds of numbers, and now knows them.",
    edits: [
      inSpec(
        "schemas/token.yaml",
        "      type: integer\n",
        "      type: integer\n      minimum: 0\n",
      ),
    ],
  },
  {
    id: "N16",
    side: "spec",
    title: "an open vocabulary knows one more value, with an example",
    effect: "It is open: clients live with values that they do not know.",
    history:
      "It had changed the example that is the vendor's own sample, which was no harmless edit; now another one. Its author also writes the pacts anew, which follow the spec's words. The type test that repeated the five letters was too strict and is mended.",
    edits: [
      inSpec(
        "schemas/verification.yaml",
        "x-extensible-enum: [A, B, C, D, E]",
        "x-extensible-enum: [A, B, C, D, E, F]",
      ),
      inSpec(
        "examples/verifications.every-status.json",
        `"credibility_level": "D"`,
        `"credibility_level": "F"`,
      ),
      ...["client", "cli"].map((consumer) => ({
        file: `contracts/pacts/proofylink-${consumer}-proofylink-api.json`,
        find: "^(A|B|C|D|E)$",
        replace: "^(A|B|C|D|E|F)$",
        everywhere: true as const,
      })),
    ],
  },
  {
    id: "N17",
    side: "spec",
    title: "a required field of an answer says more than before",
    effect: "One more member of an object that was always there is now always there.",
    edits: [
      inSpec(
        "schemas/report.yaml",
        "required: [status, message]\n  properties:\n    status:\n      $ref: envelope.yaml#/EnvelopeStatus\n    message:\n      type: string\n    data:\n      type: array",
        "required: [status, message, data]\n  properties:\n    status:\n      $ref: envelope.yaml#/EnvelopeStatus\n    message:\n      type: string\n    data:\n      type: array",
      ),
    ],
  },
];
