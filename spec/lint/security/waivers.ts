/** A finding that stays, and why. */
export interface Waiver {
  readonly rule: string;
  /** JSON pointers into the bundle; `answers` is every element that no request consists of. */
  readonly places: "answers" | readonly string[];
  readonly reason: string;
}

const parameters = (...names: readonly string[]): string[] =>
  names.map((name) => `/components/parameters/${name}/schema`);
const schemas = (...names: readonly string[]): string[] =>
  names.map((name) => `/components/schemas/${name}`);
const answersTo = (...paths: readonly string[]): string[] =>
  paths.map((path) => `/paths/${path.replaceAll("/", "~1")}/get/responses`);

const notOurs =
  "The vendor states no bound of it. A validator with an invented one would refuse a real answer.";
const unknownBound =
  "The vendor states no bound, and an invented one could refuse what the service takes.";

/**
 * Every waiver of the OWASP rules. The document describes somebody else's service: it must say what
 * that does, not what it should. One that no finding needs fails the lint.
 */
export const waivers: readonly Waiver[] = [
  { rule: "string-limit", places: "answers", reason: notOurs },
  { rule: "string-restricted", places: "answers", reason: notOurs },
  { rule: "array-limit", places: "answers", reason: notOurs },
  { rule: "integer-limit", places: "answers", reason: notOurs },
  {
    rule: "integer-format",
    places: "answers",
    reason: "The vendor says integer, and of no size in memory.",
  },
  {
    rule: "integer-format",
    places: [...parameters("Page", "PerPage"), ...schemas("VerificationTypeId")],
    reason: "The vendor says integer, and of no size in memory.",
  },
  { rule: "integer-limit", places: parameters("Page", "PerPage"), reason: unknownBound },
  {
    rule: "integer-limit",
    places: schemas("VerificationTypeId"),
    reason: "Its enum is narrower than any bounds.",
  },
  {
    rule: "string-limit",
    places: [
      ...parameters("SearchWord", "ReferenceCode", "TimeZone"),
      ...schemas(
        "Email",
        "ConsentUserAgent",
        "ConsentIpAddress",
        "ConsentDeviceType",
        "ConsentBrowserInfo",
        "ConsentOs",
      ),
    ],
    reason: unknownBound,
  },
  {
    rule: "string-limit",
    places: schemas(
      "IdNumber",
      "PhoneNumber",
      "ConsentTimestamp",
      "ConsentIpAddress/anyOf/0",
      "ConsentIpAddress/anyOf/1",
    ),
    reason: "Its pattern or format bounds the length.",
  },
  {
    rule: "string-restricted",
    places: parameters("SearchWord", "TimeZone"),
    reason: "The vendor says string; which words it understands is its own.",
  },
  {
    rule: "string-restricted",
    places: schemas("ConsentIpAddress"),
    reason: "Each of its two forms has a format.",
  },
  {
    rule: "string-restricted",
    places: schemas("KtpImageBase64", "KtpImageFile", "FormConsentBase64", "FormConsentFile"),
    reason:
      "A file: its encoding and its media type say what it is, and a longest length is given.",
  },
  {
    rule: "rate-limit",
    places: "answers",
    reason: "Which headers the vendor's limiter sends besides its 429 is not documented.",
  },
  {
    rule: "define-cors-origin",
    places: "answers",
    reason: "The vendor documents no CORS header, and a secret token has no place in a browser.",
  },
  {
    rule: "define-error-validation",
    places: answersTo(
      "/api/v1/external/verifications/{reference_code}",
      "/api/v1/external/verifications/{reference_code}/reports/credit",
      "/api/v1/external/verifications/{reference_code}/reports/proofylink",
    ),
    reason: "A wrong reference code is answered with 404; the vendor states no other refusal.",
  },
  {
    rule: "inventory-access",
    places: ["/servers/0"],
    reason: "The server is a placeholder; the vendor names the host with the credentials.",
  },
  {
    rule: "inventory-environment",
    places: ["/servers/0/description"],
    reason: "The server is a placeholder; the vendor names the host with the credentials.",
  },
];
