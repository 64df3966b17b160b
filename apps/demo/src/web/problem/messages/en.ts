/** What went wrong and what to do, by the code of the problem. */
export const problemEn = {
  title: "That did not work",
  again: "Try again",
  offline: "The portal was not reached. Is it running, and is the network up?",
  signed_out: "You were signed out. Sign in again.",
  wrong_code: "This code is not valid.",
  bad_request: "The portal did not understand the request. Load the page again.",
  body_too_large: "The files are too large for the portal.",
  submission_unknown: "The portal knows nothing of this create.",
  not_a_sandbox: "This is only there with a sandbox.",
  internal: "The portal failed. What it was doing is in its terminal.",
  invalid_input: "Nothing was sent and nothing was paid. Correct the fields below.",
  duplicate_create:
    "Nothing was sent. This person was checked for the same purpose a short while ago; look in the history first.",
  unsafe_runtime: "The portal may not create from here. Nothing was sent.",
  insufficient_tokens:
    "No token is left, so nothing was created. Buy tokens in the Proofylink dashboard, then send again.",
  unauthenticated:
    "Proofylink does not accept the portal's access token. Whoever runs the portal must renew it.",
  forbidden:
    "Proofylink does not allow this: the token lacks the right, or this server's address is not on the list.",
  not_found: "Proofylink knows nothing of this, or the purpose is not enabled for your company.",
  method_not_allowed: "Proofylink does not know this call. The portal may be out of date.",
  payload_too_large: "The files are too large for Proofylink. Nothing was created.",
  validation_failed:
    "Proofylink refused fields. Nothing was created and nothing was paid. Correct them and send again.",
  rate_limited:
    "Too many requests in a short time. Nothing was created; wait a little, then try again.",
  server_error: "Proofylink failed for a moment. Try again later.",
  wrong_base_url: "What answers is not Proofylink. Whoever runs the portal must check its address.",
  redirected: "What answers is not Proofylink but a redirect, as of a login page.",
  unexpected_response: "What answered is not Proofylink, or its answer was cut short.",
  response_too_large: "The answer is larger than the portal takes.",
  connection_failed: "Proofylink was not reached. Nothing was sent.",
  timed_out: "Proofylink did not answer in time.",
  outcome_unknown: "It is not known whether the check was created.",
  created_code_unknown: "The check was created, but its reference code is lost.",
  ambiguous_match: "More than one check fits.",
  wait_timed_out: "It is not finished yet. It goes on by itself; look again later.",
} as const;
