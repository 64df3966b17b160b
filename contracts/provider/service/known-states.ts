import { readFileSync } from "node:fs";
import type { ProviderState } from "../../provider-states.ts";
import { arrangements } from "./arrangement.ts";

/** What is already there in a service, by the state that it stands for. */
export type KnownStates = { readonly [State in ProviderState]?: string };

/**
 * Reads a file of states: `{"the verification is completed": {"reference_code": "…"}}`.
 *
 * @throws Error when it names a state that nobody asks for, or lacks what the state needs
 */
export function readKnownStates(path: string): KnownStates {
  const given = JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, unknown>>;
  const known = Object.entries(given).map(([state, parameters]) => {
    const arrangement = arrangements[state as ProviderState];
    if (arrangement?.by !== "file") {
      throw new Error(`The file of states names "${state}". It can name: ${nameable.join("; ")}.`);
    }
    const value = parameters[arrangement.names];
    if (typeof value === "string" && value !== "") return [state, value];
    throw new Error(`The file of states has no ${arrangement.names} for "${state}".`);
  });
  return Object.fromEntries(known) as KnownStates;
}

const nameable = Object.entries(arrangements).flatMap(([state, { by }]) =>
  by === "file" ? [state] : [],
);
