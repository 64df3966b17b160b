import { noteInCreates, noteInList } from "./control-spec.ts";
import { inSpec, type Mutant } from "./mutant.ts";

const create = "schemas/create.yaml";
const form = "schemas/create-multipart.yaml";

/** Changes of what the spec says about requests. */
export const specRequests: readonly Mutant[] = [
  {
    id: "S21",
    side: "spec",
    title: "a new required field of the e-mail consent, in both encodings",
    effect: "Every create of today is refused.",
    edits: [
      inSpec(
        create,
        "consent is asked for by e-mail.\n  x-source: inferred/required-fields\n  required:\n",
        "consent is asked for by e-mail.\n  x-source: inferred/required-fields\n  required:\n    - birth_place\n",
      ),
      inSpec(
        create,
        `    ktp_image:\n      $ref: "#/KtpImageBase64"\nCreateVerificationWithOwnConsent:`,
        `    ktp_image:\n      $ref: "#/KtpImageBase64"\n    birth_place:\n      type: string\nCreateVerificationWithOwnConsent:`,
      ),
      inSpec(
        form,
        "consent is asked for by e-mail.\n  x-source: inferred/upload-encodings\n  required:\n",
        "consent is asked for by e-mail.\n  x-source: inferred/upload-encodings\n  required:\n    - birth_place\n",
      ),
      inSpec(
        form,
        `    ktp_image:\n      $ref: "#/KtpImageFile"\nCreateVerificationWithOwnConsentMultipart:`,
        `    ktp_image:\n      $ref: "#/KtpImageFile"\n    birth_place:\n      type: string\nCreateVerificationWithOwnConsentMultipart:`,
      ),
      ...["json", "multipart"].map((encoding) =>
        inSpec(
          `examples/email-consent.${encoding}.applicant.json`,
          `"full_name":`,
          `"birth_place": "CONTOH",\n    "full_name":`,
        ),
      ),
    ],
  },
  {
    id: "S22",
    side: "spec",
    title: "a verification type is withdrawn",
    effect: "Companies that screen tenants are refused.",
    edits: [
      inSpec(
        "schemas/verification.yaml",
        "inferred/verification-types\n  enum: [1, 2, 3, 4]",
        "inferred/verification-types\n  enum: [1, 2, 3]",
      ),
    ],
  },
  {
    id: "S23",
    side: "spec",
    title: "photos as base64 may be half as large",
    effect: "Photos between 2 and 4 MB that were accepted are refused.",
    edits: [inSpec(create, "maxLength: 5592408", "maxLength: 2796204")],
  },
  {
    id: "S24",
    side: "spec",
    title: "consent forms in a form may be half as large",
    effect: "Scans between 5 and 10 MB that were accepted are refused.",
    edits: [inSpec(form, "maxLength: 10485760", "maxLength: 5242880")],
  },
  {
    id: "S25",
    side: "spec",
    title: "names need three letters",
    effect: "People with short names cannot be screened.",
    edits: [
      inSpec(
        create,
        "FullName:\n  type: string\n  minLength: 1",
        "FullName:\n  type: string\n  minLength: 3",
      ),
    ],
  },
  {
    id: "S26",
    side: "spec",
    title: "phone numbers must be mobile ones",
    effect: "Applicants with a landline are refused.",
    edits: [inSpec(create, "pattern: ^62[0-9]", "pattern: ^628[0-9]")],
  },
  {
    id: "S27",
    side: "spec",
    title: "a NIK has 15 digits",
    effect: "Nobody's NIK fits any more.",
    edits: [inSpec(create, "pattern: ^[0-9]{16}$", "pattern: ^[0-9]{15}$")],
  },
  {
    id: "S28",
    side: "spec",
    title: "the consent's address must be of IP version 4",
    effect: "People who consented over IPv6 are refused.",
    edits: [
      inSpec(
        create,
        "ConsentIpAddress:\n  type: string\n",
        "ConsentIpAddress:\n  type: string\n  format: ipv4\n",
      ),
    ],
  },
  {
    id: "S29",
    side: "spec",
    title: "creates as JSON refuse unknown fields",
    effect: "Whoever sends one more field than documented is refused.",
    edits: [
      inSpec(
        create,
        "CreateVerificationWithUploadedConsent:\n  type: object\n",
        "CreateVerificationWithUploadedConsent:\n  type: object\n  additionalProperties: false\n",
      ),
    ],
  },
  {
    id: "S30",
    side: "spec",
    title: "photos may be JPEG only",
    effect: "PNG photos, which the client accepts, are refused.",
    edits: [
      inSpec(
        "paths/own-consent.yaml",
        "contentType: image/jpeg, image/png",
        "contentType: image/jpeg",
      ),
    ],
  },
  {
    id: "S31",
    side: "spec",
    title: "photos are base64url",
    effect: "Standard base64 has + and /: servers that follow the spec refuse it.",
    edits: [
      inSpec(
        create,
        "KtpImageBase64:\n  type: string\n  contentEncoding: base64\n",
        "KtpImageBase64:\n  type: string\n  contentEncoding: base64url\n",
      ),
    ],
  },
  {
    id: "S32",
    side: "spec",
    title: "a key of the consent metadata is renamed in JSON",
    effect: "The evidence of the consent arrives under a name that the server does not read.",
    edits: [
      inSpec(
        create,
        "required: [user_agent, ip_address, device_type,",
        "required: [user_agent, ip, device_type,",
      ),
      inSpec(create, "    ip_address:\n", "    ip:\n"),
      inSpec("examples/own-consent.json.applicant.json", `"ip_address"`, `"ip"`),
    ],
  },
  {
    id: "S33",
    side: "spec",
    title: "rows per page must be given",
    effect: "Every reading of the list without it is refused.",
    edits: [
      inSpec(
        "parameters.yaml",
        "name: per_page\n  in: query\n",
        "name: per_page\n  in: query\n  required: true\n",
      ),
    ],
  },
  {
    id: "S34",
    side: "spec",
    title: "a query parameter is renamed",
    effect: "per_page is ignored: pages have another size than asked for.",
    edits: [inSpec("parameters.yaml", "name: per_page", "name: limit")],
  },
  {
    id: "S35",
    side: "spec",
    title: "the search word is removed",
    effect: "Searches show everybody.",
    edits: [inSpec("paths/verifications.yaml", "    - $ref: ../parameters.yaml#/SearchWord\n", "")],
  },
  {
    id: "S36",
    side: "spec",
    title: "at most fifty rows per page",
    effect: "Whoever asks for a hundred is refused.",
    edits: [
      inSpec(
        "parameters.yaml",
        "maximum is not documented.\n  schema:\n    type: integer\n    minimum: 1\n",
        "maximum is not documented.\n  schema:\n    type: integer\n    minimum: 1\n    maximum: 50\n",
      ),
    ],
  },
  {
    id: "S37",
    side: "spec",
    title: "the page is text",
    effect: "The types let any word through as a page number.",
    edits: [
      inSpec(
        "parameters.yaml",
        "newest first is assumed.\n  schema:\n    type: integer\n    minimum: 1\n  x-source: inferred/paging\n  example: 1",
        `newest first is assumed.\n  schema:\n    type: string\n  x-source: inferred/paging\n  example: "1"`,
      ),
    ],
  },
  {
    id: "S38",
    side: "spec",
    title: "the time zone is no longer a parameter of one report",
    effect: "Links seem to expire at another hour.",
    edits: [
      inSpec("paths/proofylink-report.yaml", "    - $ref: ../parameters.yaml#/TimeZone\n", ""),
    ],
  },
  {
    id: "S39",
    side: "spec",
    title: "the time zone must be given",
    effect: "Reports that are asked for without it are refused.",
    edits: [
      inSpec("parameters.yaml", "in: header\n  required: false", "in: header\n  required: true"),
    ],
  },
  {
    id: "S62",
    side: "spec",
    title: "an optional field is added that nobody states, and no word is said of its source",
    effect: "The vendor drops what it does not know: what people send there is lost.",
    history: "Was the control N02. That the spec says more than the vendor, unsaid, is harm.",
    edits: noteInCreates(),
  },
  {
    id: "S63",
    side: "spec",
    title: "an optional parameter is added that nobody states, and no word is said of its source",
    effect: "People believe that they search by it, and get everything.",
    history: "Was the control N03; as S62.",
    edits: [noteInList()],
  },
];
