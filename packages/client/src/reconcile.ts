import type { VerificationListItem } from "@proofylink/types";
import { sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import {
  AmbiguousMatchError,
  OutcomeUnknownError,
  type ReconcileManyOptions,
  type ReconcileOptions,
  type RecoveredVerification,
} from "./errors.ts";
import { invalidSetting } from "./invalid-setting.ts";
import type { LostCreate } from "./lost-in-list.ts";
import { readNewest } from "./read-newest.ts";

/** How the search for one of many lost creates ended: with `found` or with `error`. */
export type ReconcileOutcome<Lost extends LostCreate = LostCreate> =
  | { readonly lost: Lost; readonly found: RecoveredVerification; readonly error?: undefined }
  | {
      readonly lost: Lost;
      readonly found?: undefined;
      readonly error: AmbiguousMatchError | OutcomeUnknownError;
    };

/**
 * Looks for a lost create in the list, a few times: it may be carried out late. The list is read without a
 * search word, so that no person gets into a URL.
 *
 * @throws {AmbiguousMatchError} {OutcomeUnknownError}
 */
export async function reconcile(
  core: Core,
  lost: LostCreate,
  options: ReconcileOptions = {},
  unknown?: OutcomeUnknownError,
): Promise<RecoveredVerification> {
  for await (const { found, error } of reconcileMany(core, [lost], options)) {
    if (found) return found;
    if (error instanceof AmbiguousMatchError) throw error;
    throw notFound(lost, error, unknown).searchWith((again) =>
      reconcile(core, lost, again, unknown),
    );
  }
  // Each one that is lost has an outcome.
  throw new Error("unreachable");
}

/** Looks for many lost creates, reading the list for all of them at once. */
export async function* reconcileMany<Lost extends LostCreate>(
  core: Core,
  losts: Iterable<Lost>,
  options: ReconcileManyOptions = {},
): AsyncGenerator<ReconcileOutcome<Lost>, undefined> {
  const { clock } = core;
  const begun = clock.elapsed();
  const open = new Map<Lost, string | undefined>();
  for (const lost of losts) open.set(checkWindow(lost), undefined);
  const others = new Set(options.knownCodes);
  // Of those whose outcome was that several fit: a later reading must not take them for another's alone.
  const doubtful = new Set<string>();
  let cause: unknown;
  for (const seconds of options.readAfterSeconds ?? [2, 5, 15, 30, 60]) {
    if (open.size === 0) return;
    const after = seconds * 1000 * (0.9 + 0.2 * clock.random());
    await sleep(Math.max(0, begun + after - clock.elapsed()), options.signal, clock);
    const time = new Date(clock.now()).toISOString();
    const list = await readNewest(core, [...open.keys()], options);
    cause = list.failure;
    const isOther = (code: string) => others.has(code) || core.createdCodes.has(code);
    for (const [lost, matches] of list.matches(isOther)) {
      const [match] = matches;
      if (!match) {
        open.set(lost, time);
        continue;
      }
      open.delete(lost);
      const isOnlyOne = matches.length === 1 && !doubtful.has(match.reference_code);
      if (isOnlyOne && !list.isShared(match)) {
        yield { lost, found: recovered(core, match) };
      } else {
        for (const { reference_code } of matches) doubtful.add(reference_code);
        yield { lost, error: ambiguous(matches) };
      }
    }
  }
  for (const [lost, checkedUntil] of open)
    yield { lost, error: notFound(lost, { checkedUntil, cause }, undefined) };
}

function checkWindow<Lost extends LostCreate>(lost: Lost): Lost {
  if (Number.isNaN(Date.parse(lost.window.from) + Date.parse(lost.window.to))) {
    throw invalidSetting("window", "must have two times, from and to, as ISO 8601");
  }
  return lost;
}

function recovered(core: Core, row: VerificationListItem): RecoveredVerification {
  const { reference_code, status, created_at } = row;
  // At once, so that another search for the same person does not find it too.
  core.remember(reference_code);
  return { reference_code, status, created_at, consent_method: null, recovered: true };
}

function ambiguous(rows: readonly VerificationListItem[]): AmbiguousMatchError {
  const referenceCodes = rows.map((row) => row.reference_code);
  const codes = referenceCodes.join(", ");
  return new AmbiguousMatchError(
    rows.length > 1
      ? `${rows.length} verifications fit: ${codes}.`
      : `${codes} fits more than one of the creates that were lost.`,
    {
      code: "ambiguous_match",
      operation: "listVerifications",
      nextStep: "Compare them in the dashboard; do not create it again.",
      referenceCodes,
    },
  );
}

function notFound(
  { window }: LostCreate,
  { checkedUntil, cause }: { readonly checkedUntil?: string | undefined; readonly cause?: unknown },
  unknown: OutcomeUnknownError | undefined,
): OutcomeUnknownError {
  const what = checkedUntil
    ? `The verification was not found until ${checkedUntil}; it may still turn up.`
    : "The list could not be read back to when the create was sent, so nothing more is known.";
  return new OutcomeUnknownError(what, {
    code: "outcome_unknown",
    created: false,
    evidence: { sent: "maybe", phase: "request", source: "none", timeline: [] },
    window,
    // What was known before stays true.
    ...unknown,
    ...(checkedUntil ? { checkedUntil } : cause !== undefined && { cause }),
    nextStep: "Do not create it again. Call reconcile() later, or look in the dashboard.",
  });
}
