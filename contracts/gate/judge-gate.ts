import type { Finding, Review } from "@proofylink/spec-review";
import { type Acknowledgement, acknowledgementsIn, covers, lineFor } from "./acknowledgements.ts";
import { type Bump, bumps, demandedBump, type SpecPackage } from "./demanded-bump.ts";

/** What a changeset announces. */
export interface Announcement {
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

/**
 * What is missing before a change of the spec may be released, each with what to write: bumps that are
 * too small, breaking changes that nobody names, and lines that name a change that is not there.
 */
export function judgeGate(
  review: Pick<Review, "findings" | "verdict">,
  announcements: readonly Announcement[],
  packages: readonly SpecPackage[],
): string[] {
  const lines = announcements.flatMap(({ summary }) => acknowledgementsIn(summary));
  const breaking = review.findings.filter(({ kind }) => kind === "breaking");
  return [
    ...packages.flatMap((one) => tooSmall(one, review.verdict, announcements)),
    ...breaking.filter((finding) => !lines.some((line) => covers(line, finding))).map(unnamed),
    ...lines.filter((line) => !breaking.some((finding) => covers(line, finding))).map(idle),
  ];
}

function tooSmall(
  { name, version }: SpecPackage,
  verdict: Review["verdict"],
  announcements: readonly Announcement[],
): string[] {
  const demanded = demandedBump(version, verdict);
  const announced = announcements
    .flatMap(({ releases }) => releases)
    .filter((release) => release.name === name)
    .reduce<Bump>((most, { type }) => (atLeast(type, most) ? type : most), "none");
  if (atLeast(announced, demanded)) return [];
  const why = `The spec's gravest change is ${verdict}, so ${name} ${version} needs ${demanded}; announced is ${announced}.`;
  return [
    `${why}\n  Write in a file of .changeset/, between its --- lines:\n    "${name}": ${demanded}`,
  ];
}

function atLeast(one: Bump, other: Bump): boolean {
  return bumps.indexOf(one) >= bumps.indexOf(other);
}

function unnamed(finding: Finding): string {
  return `No changeset names a breaking change: ${finding.where}: ${finding.message}\n  Write in a file of .changeset/, below its --- lines:\n    ${lineFor(finding)}`;
}

function idle({ fingerprint, rule }: Acknowledgement): string {
  return `A changeset names breaking ${fingerprint} (${rule}), which is no change against the last release, or says no migration.\n  Complete the line or take it out.`;
}
