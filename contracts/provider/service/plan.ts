import type { PactFile, PactInteraction } from "../../pact-file.ts";
import type { ProviderState } from "../../provider-states.ts";
import { arrangements } from "./arrangement.ts";
import type { KnownStates } from "./known-states.ts";

/** What a service is asked, and what not. */
export interface Plan {
  /** The pact with the interactions that are asked, about what the service has. */
  readonly asked: PactFile;
  readonly notAsked: readonly { readonly description: string; readonly because: string }[];
}

/** Decides of each interaction whether a service can be asked it. */
export function planFor(
  pact: PactFile,
  known: KnownStates,
  { allowCreates }: { readonly allowCreates: boolean },
): Plan {
  const decided = pact.interactions.map((interaction) => ({
    interaction,
    because: obstacle(interaction, known, allowCreates),
  }));
  return {
    asked: {
      ...pact,
      interactions: decided.flatMap(({ interaction, because }) =>
        because === undefined ? [aboutKnown(interaction, known)] : [],
      ),
    },
    notAsked: decided.flatMap(({ interaction: { description }, because }) =>
      because === undefined ? [] : [{ description, because }],
    ),
  };
}

function obstacle(
  { providerStates, request }: PactInteraction,
  known: KnownStates,
  allowCreates: boolean,
): string | undefined {
  for (const { name } of providerStates) {
    const state = name as ProviderState;
    const arrangement = arrangements[state];
    if (arrangement.by === "nobody") return `${state}: ${arrangement.because}`;
    if (arrangement.by === "file" && known[state] === undefined) {
      return `${state}: the file of states names no ${arrangement.names} for it`;
    }
  }
  const creates = request.method !== "GET";
  return creates && !allowCreates ? "it creates a verification and spends a token" : undefined;
}

/** The interaction with what the service has in the place of what the pact made up. */
function aboutKnown(interaction: PactInteraction, known: KnownStates): PactInteraction {
  return interaction.providerStates.reduce((one, { name, params = {} }) => {
    const value = known[name as ProviderState];
    const madeUp = Object.values(params)[0];
    return value === undefined || madeUp === undefined ? one : replaced(one, madeUp, value);
  }, interaction);
}

function replaced(interaction: PactInteraction, madeUp: string, value: string): PactInteraction {
  const { request } = interaction;
  const path = request.path
    .split("/")
    .map((segment) => (segment === madeUp ? encodeURIComponent(value) : segment))
    .join("/");
  const words = Object.entries(request.query ?? {}).map(([name, given]) => [
    name,
    given.map((word) => (word === madeUp ? value : word)),
  ]);
  const query = request.query === undefined ? {} : { query: Object.fromEntries(words) };
  return { ...interaction, request: { ...request, path, ...query } };
}
