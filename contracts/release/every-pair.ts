import { consumers, pactPath } from "../pact-file.ts";
import { type ProviderName, providerNames, providers } from "../provider/providers.ts";
import { verify } from "../provider/verification.ts";
import type { Pair } from "./judge.ts";
import type { ReleasedPact } from "./released-pacts.ts";
import { packageOf } from "./versions.ts";

/** A pact, with the name that the table shows for its consumer. */
export interface NamedPact {
  readonly consumer: string;
  readonly path: string;
}

/** The pacts of this tree, and those of the releases before it. */
export function pactsToKeep(released: readonly ReleasedPact[]): NamedPact[] {
  return [
    ...consumers.map((consumer) => ({
      consumer: `${packageOf[consumer]} (this tree)`,
      path: pactPath(consumer),
    })),
    ...released.map(({ release, path }) => ({ consumer: release, path })),
  ];
}

/** Holds providers of this tree to pacts. */
export async function everyPair(
  pacts: readonly NamedPact[],
  names: readonly ProviderName[] = providerNames,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const provider of names) {
    await using running = await providers[provider]();
    for (const { consumer, path } of pacts) {
      pairs.push({ consumer, provider, verdicts: await verify(running, path) });
    }
  }
  return pairs;
}
