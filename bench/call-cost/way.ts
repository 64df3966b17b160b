/** What a client is given: everything but the network. */
export interface StubbedApi {
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
}

/** One client that reads one verification. */
export interface Way {
  readonly name: string;
  read(): Promise<unknown>;
}

export const path = "/api/v1/external/verifications";
export const referenceCode = "EMP-990101-0001";
