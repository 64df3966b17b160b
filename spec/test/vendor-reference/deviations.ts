import { reference } from "./stated/reference.ts";

/** Differences between the reference and the spec that are meant. */
export interface Deviation {
  /** As `compare` writes them: `<endpoint> <place>: <stated> → <ours>`. */
  readonly differences: readonly string[];
  readonly reason: string;
  /** Section of sources.md with the whole story. */
  readonly see?: string;
}

const everywhere = reference.map(({ name }) => name);
const creates = ["email-consent", "own-consent", "upload-consent"];
const encodings = ["multipart/form-data", "application/json"];

/** All deviations. One that is not listed fails the test, and so does one that is no more. */
export const deviations: readonly Deviation[] = [
  {
    differences: creates.map(
      (name) => `${name} request encodings: nothing → multipart/form-data, application/json`,
    ),
    reason: "The reference names no encoding; its type says file, its example base64.",
    see: "inferred/upload-encodings",
  },
  {
    differences: creates.map((name) => `${name} request row without a name: nothing → email`),
    reason: "The row of the e-mail address lost its name; the 422 sample has it.",
    see: "inferred/email-name",
  },
  {
    differences: creates.flatMap((name) =>
      encodings.map((encoding) => `${name} request ${encoding} required: nothing → all`),
    ),
    reason: "The reference says of no field whether it is required.",
    see: "inferred/required-fields",
  },
  {
    differences: encodings.flatMap((encoding) => [
      `upload-consent request ${encoding} verification_type_id values: 1, 2 → 1, 2, 3, 4`,
      `upload-consent request ${encoding} verification_type_id value 2: Test → Screening Sewa Mobil/Motor`,
    ]),
    reason: "This table was left behind when the other two creates got four types.",
    see: "inferred/verification-types",
  },
  {
    differences: ["own-consent request application/json consent_metadata: array → object"],
    reason: "The type says array, the example is an object; PHP has one word for both.",
    see: "inferred/consent-metadata",
  },
  {
    differences: [
      "own-consent request multipart/form-data consent_metadata: array → nothing",
      ...["user_agent", "ip_address", "device_type", "browser_info", "os", "timestamp"].map(
        (member) =>
          `own-consent request multipart/form-data consent_metadata[${member}]: nothing → added`,
      ),
    ],
    reason: "A form has no objects; PHP reads them from fields with brackets.",
    see: "inferred/consent-metadata",
  },
  {
    differences: ["page", "per_page"].map((name) => `list query ${name}: number → integer`),
    reason: "There is no page one and a half.",
    see: "inferred/paging",
  },
  {
    differences: ["to", "total"].map((name) => `list 200 Success example meta ${name}: 1 → 3`),
    reason: "The sample has three rows and counts one; ours counts its rows.",
  },
  {
    differences: ["list 404: nothing → added"],
    reason: 'The tab says "400 - Not Found"; both codes are kept.',
    see: "inferred/list-not-found",
  },
  {
    differences: everywhere.map((name) => `${name} 401: nothing → added`),
    reason: "A wrong token must be answered somehow.",
    see: "inferred/unauthenticated",
  },
  {
    differences: everywhere.map((name) => `${name} 403: nothing → added`),
    reason: "Credentials can be limited to addresses.",
    see: "inferred/forbidden",
  },
  {
    differences: creates.map((name) => `${name} 413: nothing → added`),
    reason: "A body can be larger than the server takes.",
    see: "inferred/payload-too-large",
  },
  {
    differences: everywhere.map((name) => `${name} 429: nothing → added`),
    reason: "Another page of the documentation says that there is a rate limit.",
    see: "inferred/too-many-requests",
  },
];
