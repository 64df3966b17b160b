import { createProofylink, type Proofylink } from "@proofylink/client";
import { accessToken, type Contract, contractOf } from "../interaction.ts";

/** What the client needs. Pact answers a wrong request with 500: a retry would only be wrong again. */
export const clientContract: Contract<Proofylink> = contractOf("proofylink-client", (baseUrl) =>
  createProofylink({ baseUrl, accessToken, retries: 0 }),
);
