import type { ChangeKind } from "@proofylink/spec-review";

/** The kinds of a release, smallest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/** A package that hands the API on to its users. */
export interface SpecPackage {
  readonly name: string;
  readonly version: string;
}

const fromOneOn: Readonly<Record<ChangeKind, Bump>> = {
  breaking: "major",
  behaviour: "minor",
  added: "minor",
  docs: "patch",
};
// Below 1.0 the middle number is the one that users are warned by.
const belowOne: Readonly<Record<ChangeKind, Bump>> = {
  breaking: "minor",
  behaviour: "minor",
  added: "patch",
  docs: "patch",
};

/** How far the version of a package must at least move for a change of the spec. */
export function demandedBump(version: string, gravest: ChangeKind | undefined): Bump {
  if (gravest === undefined) return "none";
  return (version.startsWith("0.") ? belowOne : fromOneOn)[gravest];
}
