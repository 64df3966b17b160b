import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The two sides of the contract. */
export const participants = { consumer: "proofylink-client", provider: "proofylink-api" } as const;

/** The name that Pact gives the file of the contract. */
export const pactName = `${participants.consumer}-${participants.provider}.json`;

/** Where the committed pact lies. */
export const pactPath: string = fileURLToPath(new URL(`pacts/${pactName}`, import.meta.url));

/** What the contracts read of one interaction. */
export interface PactInteraction {
  readonly description: string;
  readonly providerStates: readonly { readonly name: string }[];
  readonly comments?: {
    readonly references?: { readonly openapi?: { readonly operationId?: string } };
  };
  readonly request: { readonly method: string; readonly path: string };
  readonly response: { readonly status: number; readonly body?: { readonly content: unknown } };
}

/** A pact file of version 4. */
export interface PactFile {
  readonly interactions: readonly PactInteraction[];
  readonly metadata: object;
}

/** Reads a pact file, by default the committed one. */
export function readPact(path: string = pactPath): PactFile {
  return JSON.parse(readFileSync(path, "utf8")) as PactFile;
}
