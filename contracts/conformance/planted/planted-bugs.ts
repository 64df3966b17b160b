/** A bug that a server may have, planted alone in front of the sandbox to see whether it is found. */
export interface PlantedBug {
  readonly id: string;
  /** What the server does wrong, in words. */
  readonly bug: string;
}

// Chosen and committed before the checks were written, and none is taken off this list. Bugs that are
// found later by other means are added at its end.
export const plantedBugs = [
  { id: "field-renamed", bug: "a create answers `referenceCode`, not `reference_code`" },
  { id: "field-missing-sometimes", bug: "`failed_message` is left out while the KTP is read" },
  { id: "null-sometimes", bug: "`customer.phone` is null once a verification has failed" },
  { id: "type-changed", bug: "`credibility_score` is text" },
  { id: "integer-broken", bug: "the token balance has a fraction" },
  { id: "deep-type-changed", bug: "a tenant's result has text for a number, deep inside" },
  { id: "date-format", bug: "dates are written with a space and without a zone" },
  { id: "date-format-on-header", bug: "`expires_at` is no date once a time zone is asked for" },
  { id: "unknown-value", bug: "the envelope says `ok`, which the document does not know" },
  { id: "field-leaks-nik", bug: "a create answers the NIK in a field that is not documented" },
  { id: "row-leaks-email", bug: "rows of the list have the e-mail address" },
  { id: "nik-not-masked", bug: "the list shows the whole NIK, in its documented field" },
  { id: "error-echoes-nik", bug: "the message of a refusal repeats the NIK" },
  { id: "error-echoes-token", bug: "the message of a 401 repeats the token that was sent" },
  { id: "crash-on-accents", bug: "500 when a name has letters beyond ASCII" },
  { id: "crash-on-malformed-json", bug: "500 on malformed JSON" },
  { id: "crash-on-percent", bug: "500 when the search word has a percent sign" },
  { id: "crash-on-time-zone", bug: "500 on a time zone that does not exist" },
  { id: "hang-on-malformed-json", bug: "malformed JSON is never answered" },
  { id: "reset-on-long-name", bug: "the connection is cut when a name has more than 100 letters" },
  { id: "wrong-success", bug: "a create answers 200, not 201" },
  { id: "undocumented-status", bug: "a refused input is 409, not 422" },
  { id: "html-error", bug: "a 404 is a page of HTML" },
  { id: "problem-json", bug: "a refusal is `application/problem+json`" },
  { id: "bad-header", bug: "the header `X-RateLimit-Limit` of a 429 is no number" },
  { id: "nik-too-short", bug: "a NIK of 15 digits is accepted" },
  { id: "nik-too-long", bug: "a NIK of 17 digits is accepted" },
  { id: "field-not-required", bug: "a create without `phone_number` is accepted" },
  { id: "file-not-required", bug: "a form without the photo is accepted" },
  { id: "file-too-large", bug: "a photo one byte above 4 MB is accepted" },
  { id: "wrong-content-type", bug: "JSON that says it is `text/plain` is accepted" },
  { id: "name-too-strict", bug: "a name of more than 50 letters is refused" },
  { id: "enum-too-strict", bug: "verification type 4 is refused" },
  { id: "json-refused", bug: "the own consent is refused as JSON and taken as a form" },
  { id: "auth-ignored", bug: "a request without a token is answered" },
  { id: "any-token", bug: "any token is good" },
  { id: "auth-ignored-once", bug: "the credit report asks for no token" },
  { id: "created-not-found", bug: "what was just created cannot be read" },
  { id: "created-not-listed", bug: "what was just created is not in the list" },
  { id: "wrong-one", bug: "reading one verification answers another one's code" },
  { id: "list-differs", bug: "the list shows another status than the verification has" },
  { id: "state-goes-back", bug: "a completed verification is in processing again later" },
  { id: "state-leaps", bug: "a verification is completed at once, without the states between" },
  { id: "same-code-twice", bug: "two creates answer the same code" },
  { id: "method-answered", bug: "DELETE, which is not documented, is answered with 200" },
  { id: "no-allow", bug: "a 405 has no `Allow` header" },
  { id: "allow-lies", bug: "the `Allow` header of a 405 leaves out what is documented" },
  { id: "slow", bug: "the token balance takes longer than a second" },
] as const satisfies readonly PlantedBug[];

/** Which bug. */
export type PlantedBugId = (typeof plantedBugs)[number]["id"];
