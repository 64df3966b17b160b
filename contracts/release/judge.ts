import type { Verdict } from "../provider/verdicts.ts";
import type { MatrixRow } from "./matrix.ts";
import type { ReleasedPact } from "./released-pacts.ts";

/** A consumer's pact held against a provider of this tree. */
export interface Pair {
  /** `@proofylink/client@1.2.0`, or `@proofylink/client (this tree)`. */
  readonly consumer: string;
  readonly provider: string;
  readonly verdicts: readonly Verdict[];
}

/** Whether this tree can be released, and in words why not. */
export interface Judgement {
  readonly table: readonly string[];
  readonly problems: readonly string[];
}

/**
 * This tree can be released when every pair is kept and the pacts of earlier releases are those that
 * were recorded.
 */
export function judge(
  pairs: readonly Pair[],
  released: readonly ReleasedPact[],
  matrix: readonly MatrixRow[],
): Judgement {
  return {
    table: pairs.map(rowOf),
    problems: [...pairs.flatMap(brokenIn), ...tampered(released, matrix)],
  };
}

function rowOf({ consumer, provider, verdicts }: Pair): string {
  const kept = verdicts.filter(({ breaches }) => breaches.length === 0).length;
  const word = verdicts.length > 0 && kept === verdicts.length ? "kept" : "BROKEN";
  return `${word.padEnd(7)} ${consumer} by ${provider}: ${kept} of ${verdicts.length}`;
}

function brokenIn({ consumer, provider, verdicts }: Pair): string[] {
  const pair = `${consumer} by ${provider}`;
  if (verdicts.length === 0) return [`${pair}: nothing was verified.`];
  return verdicts
    .filter(({ breaches }) => breaches.length > 0)
    .map(({ description, breaches }) => `${pair}: ${description}\n  ${breaches.join("\n  ")}`);
}

/** A released pact that was changed or lost would let a broken release through. */
function tampered(released: readonly ReleasedPact[], matrix: readonly MatrixRow[]): string[] {
  const recorded = new Map(matrix.map(({ consumer, pact }) => [consumer, pact]));
  const changed = released.filter(({ release, sha256 }) => recorded.get(release) !== sha256);
  const kept = new Set(released.map(({ release }) => release));
  const lost = [...recorded.keys()].filter((release) => !kept.has(release));
  return [
    ...changed.map(
      ({ release }) =>
        `The pact of ${release} is not the one that matrix.json recorded. Take it back from the commit of the release.`,
    ),
    ...lost.map(
      (release) =>
        `The pact of ${release} is gone. Take it back, or take its rows out of matrix.json to end its support.`,
    ),
  ];
}
