import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Matchers, PactV4 } from "@pact-foundation/pact";
import { createProofylink, type Proofylink } from "@proofylink/client";
import { test } from "vitest";
import { accessToken } from "../../consumer/interaction.ts";
import type { Given } from "../../provider-states.ts";

/** Where the pact lies; it is committed, so that providers can be held to it without a consumer. */
export const usualPact: string = join(
  import.meta.dirname,
  "generated",
  "usual-consumer-proofylink-api.json",
);

/** At least one element of this shape. */
export const { eachLike } = Matchers;

interface Usual {
  readonly given: Given;
  readonly description: string;
  readonly request: {
    readonly method: "GET" | "POST";
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: object;
  };
  readonly response: { readonly status: number; readonly body: object };
  readonly check: (proofylink: Proofylink) => Promise<void>;
}

/** Begins the pact from nothing. */
export function forgetUsualPact(): void {
  rmSync(usualPact, { force: true });
  mkdirSync(dirname(usualPact), { recursive: true });
}

/** One interaction in the usual style: an example of the answer, compared by type. */
export function usual({ given, description, request, response, check }: Usual): void {
  const { like } = Matchers;
  test(description, async () => {
    const pact = new PactV4({
      consumer: "usual-consumer",
      provider: "proofylink-api",
      dir: dirname(usualPact),
      logLevel: "error",
    });
    const { method, path, query, headers, body } = request;
    await pact
      .addInteraction()
      .given(given.state, { ...given.parameters })
      .uponReceiving(description)
      .withRequest(method, path, (expected) => {
        expected.headers({ Authorization: like(`Bearer ${accessToken}`), ...headers });
        if (query !== undefined) expected.query(query);
        if (body !== undefined) expected.jsonBody(like(body));
      })
      .willRespondWith(response.status, (answer) => {
        answer.jsonBody(like(response.body));
      })
      .executeTest(async ({ url }) => {
        await check(createProofylink({ baseUrl: url, accessToken, retries: 0 }));
      });
  });
}
