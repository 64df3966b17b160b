import type { ChangeKind } from "../finding.ts";

/** One rule of the review. */
export interface Rule {
  /** As findings carry it. */
  readonly id: string;
  /** The kind of its findings; some rules find graver and lighter ones. */
  readonly kind: ChangeKind;
  /** The rule in a few words. */
  readonly title: string;
  /** Whom such a change hurts, and how. */
  readonly why: string;
  /** What to do instead, or what to tell people. */
  readonly instead: string;
}

/** A rule, written on one line. */
export function rule(
  kind: ChangeKind,
  id: string,
  title: string,
  why: string,
  instead: string,
): Rule {
  return { id, kind, title, why, instead };
}
