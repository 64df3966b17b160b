import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whose needs are written down, each in a pact of its own: they use different parts of the API. */
export const consumers = ["proofylink-client", "proofylink-cli"] as const;

/** One side of a contract. */
export type Consumer = (typeof consumers)[number];

/** The other side. */
export const provider = "proofylink-api";

/** The name that Pact gives the file of a contract. */
export function pactName(consumer: Consumer): string {
  return `${consumer}-${provider}.json`;
}

/** Where the committed pact of a consumer lies. */
export function pactPath(consumer: Consumer): string {
  return fileURLToPath(new URL(`pacts/${pactName(consumer)}`, import.meta.url));
}

/** A matcher of the pact's third version and later, as far as the contracts look at it. */
export interface PactMatcher {
  readonly match: string;
  readonly regex?: string;
}

/** Matchers by the path of what they are for. */
export type MatchingRules = Readonly<Record<string, { readonly matchers: readonly PactMatcher[] }>>;

/** A body as the pact keeps it. */
export interface PactBody {
  readonly content: unknown;
  readonly contentType?: string;
  readonly encoded?: string | false;
}

/** What the contracts read of one interaction. */
export interface PactInteraction {
  readonly description: string;
  readonly providerStates: readonly {
    readonly name: string;
    readonly params?: Readonly<Record<string, string>>;
  }[];
  readonly comments?: {
    readonly references?: { readonly openapi?: { readonly operationId?: string } };
  };
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, readonly string[]>>;
    readonly headers?: Readonly<Record<string, readonly string[]>>;
    readonly body?: PactBody;
  };
  readonly response: {
    readonly status: number;
    readonly body?: PactBody;
    readonly matchingRules?: { readonly body?: MatchingRules };
  };
}

/** A pact file of version 4. */
export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly interactions: readonly PactInteraction[];
  readonly metadata: object;
}

/** Reads a pact file. */
export function readPact(path: string): PactFile {
  return JSON.parse(readFileSync(path, "utf8")) as PactFile;
}

/** Every interaction of every consumer, as `npm test` verifies them. */
export function allInteractions(): PactInteraction[] {
  return consumers.flatMap((consumer) => readPact(pactPath(consumer)).interactions);
}
