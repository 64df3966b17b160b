import { type ChangeKind, changeKinds, type Finding } from "../finding.ts";
import type { Review } from "../review.ts";

/** A review as data, as `--json` prints it. */
export interface ReviewData {
  /** Grows when the form of this data changes. */
  readonly version: 1;
  readonly verdict: ChangeKind | "unchanged";
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly findings: readonly Finding[];
}

/** A review as plain data. */
export function toData({ verdict, findings }: Review): ReviewData {
  const counts = Object.fromEntries(
    changeKinds.map((kind) => [kind, findings.filter((finding) => finding.kind === kind).length]),
  );
  return {
    version: 1,
    verdict: verdict ?? "unchanged",
    counts: counts as Record<ChangeKind, number>,
    findings,
  };
}
