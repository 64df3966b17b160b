import type { ProviderState, ProviderStates } from "../../provider-states.ts";

/** How a service that is not ours comes into a state. */
export type Arrangement<State extends ProviderState = ProviderState> =
  /** It is in it anyhow. */
  | { readonly by: "itself" }
  /** Somebody who knows the service names what is already there, in the file of states. */
  | { readonly by: "file"; readonly names: keyof ProviderStates[State] & string }
  /** Not at all, for this reason. */
  | { readonly by: "nobody"; readonly because: string };

const ownedOnly = "only a server of ours can be brought there";

/** Every state of the contracts; a new one does not compile until it is decided here. */
export const arrangements: { readonly [State in ProviderState]: Arrangement<State> } = {
  "the company has tokens": { by: "itself" },
  // The token of the pact is nobody's.
  "the access token is revoked": { by: "itself" },
  "the company has no tokens left": { by: "nobody", because: ownedOnly },
  "too many requests were made": { by: "nobody", because: "it would lock others out" },
  "the server refuses this e-mail address": { by: "nobody", because: ownedOnly },
  "the search word matches verifications": { by: "file", names: "q" },
  "the search word matches nothing": { by: "file", names: "q" },
  "the verification is completed": { by: "file", names: "reference_code" },
  "the verification has failed": { by: "file", names: "reference_code" },
  "there is no such verification": { by: "file", names: "reference_code" },
  "the report is being made": { by: "file", names: "reference_code" },
  "the report is ready": { by: "file", names: "reference_code" },
};
