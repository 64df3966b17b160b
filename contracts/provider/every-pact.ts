import { describe, expect, test } from "vitest";
import { consumers, pactPath, readPact } from "../pact-file.ts";
import type { Verdict } from "./verdicts.ts";
import { type VerifiedProvider, verify } from "./verification.ts";

/** What a provider did with the pact of each consumer, by the pact's path. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

const pacts = consumers.map(pactPath);

/** Holds a provider to every pact. */
export async function verifyEveryPact(provider: VerifiedProvider): Promise<Verdicts> {
  const verdicts = new Map<string, readonly Verdict[]>();
  for (const pact of pacts) verdicts.set(pact, await verify(provider, pact));
  return verdicts;
}

/** Declares a test for each interaction of each pact, and that nothing else was verified. */
export function testEveryInteraction(verdicts: () => Verdicts): void {
  describe.each(consumers)("what %s needs", (consumer) => {
    const pact = pactPath(consumer);
    const { interactions } = readPact(pact);

    test.each(interactions)("$description", ({ description }) => {
      const verdict = verdicts()
        .get(pact)
        ?.find((one) => one.description === description);
      expect(verdict?.breaches).toEqual([]);
    });

    test("every interaction was verified, and none that is not in the pact", () => {
      expect(interactions.length).toBeGreaterThan(0);
      expect(verdicts().get(pact)).toHaveLength(interactions.length);
    });
  });
}
