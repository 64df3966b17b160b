import type { RequestHeaders, StateHandlers } from "../provider-states.ts";

/** The mock keeps no state: a header of the request asks it for the answer. */
export const mockStates: StateHandlers = {
  "the company has tokens": () => ({}),
  "the company has no tokens left": prefer("code=400, example=insufficient-token-balance"),
  // Nothing to prefer: the mock refuses the token of the pact by itself.
  "the access token is revoked": () => ({}),
  "too many requests were made": prefer("code=429"),
  "the server refuses this e-mail address": prefer("code=422, example=invalid-input"),
  "the search word matches verifications": prefer("code=200, example=one-page"),
  "the search word matches nothing": prefer("code=200, example=empty-page"),
  "the verification is completed": prefer("code=200, example=completed"),
  "the verification has failed": prefer("code=200, example=failed"),
  "there is no such verification": prefer("code=404"),
  "the report is being made": prefer("code=200, example=processing"),
  "the report is ready": prefer("code=200, example=ready"),
};

function prefer(preference: string): () => RequestHeaders {
  return () => ({ prefer: preference });
}
