/** Every check, and what it finds. */
export const checks = {
  "server-error": "An answer of 500 or above.",
  "no-answer": "The connection was cut, or no answer came in time.",
  "undocumented-status": "A status that the operation does not document.",
  "undocumented-media-type": "A content type that the status does not document.",
  "response-headers": "A documented header is missing or does not fit its schema.",
  "response-body": "A body that does not fit its schema.",
  "undocumented-field": "A member that the schema does not name (closed world).",
  "undocumented-value": "A value that an open vocabulary does not list (closed world).",
  "accepted-invalid": "Input that the document forbids was accepted.",
  "refused-valid": "Input that the document allows was refused.",
  "not-provoked": "Input that must get a certain status got another one.",
  "missing-required-header": "A request without a required header was accepted.",
  "undocumented-method": "A method that is not documented was not answered with 405.",
  "allow-header": "A 405 without an Allow header, or with one that contradicts the document.",
  "ignored-auth": "A request without credentials, or with wrong ones, was answered.",
  "echoed-secret": "An answer repeats a credential.",
  "echoed-personal-data": "An answer repeats personal data where it is not expected.",
  "too-slow": "An answer took longer than allowed, twice.",
  "created-not-found": "What was just created cannot be read.",
  "created-not-listed": "What was just created is not in the list.",
  "wrong-resource": "Another resource was answered than the one asked for.",
  "same-id-twice": "Two creates answered the same id.",
  "inconsistent-answer": "Two operations say different things of the same resource.",
  "forbidden-state": "A state followed that the documented graph does not allow.",
  "use-after-delete": "What was deleted can still be read.",
  "never-succeeded": "An operation never succeeded, so nearly nothing of it was tested.",
  "mostly-refused": "Most of the valid input was refused, so little was tested.",
  "not-covered": "Less of the documented answers was seen than demanded.",
} as const;

/** Name of a check. */
export type CheckName = keyof typeof checks;
