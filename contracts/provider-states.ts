/** Which verification a state is about. */
export interface OneVerification {
  readonly reference_code: string;
}

/** A state that needs to know nothing. */
export type NoParameters = Record<never, never>;

/**
 * Every state in which a consumer expects to find the provider, with what setting it up needs to
 * know. The consumers name them in `given`, a provider's {@link StateHandlers} set them up: a
 * misspelt state or a missing handler does not compile.
 */
export interface ProviderStates {
  "the company has tokens": NoParameters;
  "the company has no tokens left": NoParameters;
  "the access token is revoked": NoParameters;
  /** A provider may know the next request by the NIK that it sends. */
  "too many requests were made": { readonly id_number: string };
  "the server refuses this e-mail address": { readonly email: string };
  "the search word matches verifications": { readonly q: string };
  "the search word matches nothing": { readonly q: string };
  "the verification is completed": OneVerification;
  "the verification has failed": OneVerification;
  "there is no such verification": OneVerification;
  "the report is being made": OneVerification;
  "the report is ready": OneVerification;
}

/** The name of a provider state. */
export type ProviderState = keyof ProviderStates;

/** A state with its parameters, as an interaction asks for it. */
export type Given = {
  [State in ProviderState]: {
    readonly state: State;
    readonly parameters: ProviderStates[State];
  };
}[ProviderState];

/** What a state needs of the request that follows it: headers in addition, or in place of the pact's. */
export type RequestHeaders = Readonly<Record<string, string>>;

/** How one provider is brought into each state. */
export type StateHandlers = {
  readonly [State in ProviderState]: (
    parameters: ProviderStates[State],
  ) => RequestHeaders | Promise<RequestHeaders>;
};
