import type { VerificationListItem } from "@proofylink/types";
import { sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import {
  AmbiguousMatchError,
  ConnectionError,
  OutcomeUnknownError,
  RateLimitError,
  type ReconcileOptions,
  type RecoveredVerification,
  ServerError,
  TimeoutError,
} from "./errors.ts";
import { invalidSetting } from "./invalid-setting.ts";
import { maskNik } from "./nik.ts";
import { newestPages, readPage } from "./pages-read.ts";

/** A create whose answer was lost: whom it was for, and when it was made. */
export interface LostCreate {
  readonly verification_type_id: number;
  readonly id_number: string;
  readonly full_name: string;
  /** The `window` of the OutcomeUnknownError. */
  readonly window: { readonly from: string; readonly to: string };
}

const typeNames: Readonly<Record<string, number>> = {
  "Rekrutment/Screening Karyawan": 1,
  "Screening Sewa Mobil/Motor": 2,
  "Verifikasi Calon Pelanggan/Mitra": 3,
  "Screening Tenant (Kos/Kontrakan)": 4,
};
// Between two clocks that one answer's Date has compared, and when none has.
const comparedMs = 5_000;
const uncomparedMs = 120_000;
// A server that lost its client may still work on the request for a while.
const lateMs = 600_000;
const mostPages = 100;

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
  const { clock } = core;
  const begun = clock.elapsed();
  if (Number.isNaN(Date.parse(lost.window.from) + Date.parse(lost.window.to))) {
    throw invalidSetting("window", "must have two times, from and to, as ISO 8601");
  }
  const others = new Set(options.knownCodes);
  let checkedUntil: string | undefined;
  for (const seconds of options.readAfterSeconds ?? [2, 5, 15, 30, 60]) {
    const after = seconds * 1000 * (0.9 + 0.2 * clock.random());
    await sleep(Math.max(0, begun + after - clock.elapsed()), options.signal, clock);
    const time = new Date(clock.now()).toISOString();
    const rows = await newestRows(core, lost, options).catch(passing);
    const found = (rows ?? []).filter(
      ({ reference_code: code }) => !others.has(code) && !core.createdCodes.has(code),
    );
    const matches = found.filter((row) => isOf(lost, row));
    if (matches.length > 1) throw ambiguous(matches);
    if (matches[0]) return recovered(core, matches[0]);
    if (rows) checkedUntil = time;
  }
  throw notFound(lost, checkedUntil, unknown).searchWith((again) =>
    reconcile(core, lost, again, unknown),
  );
}

/** A read that failed is made up for by the next one, unless that would fail in the same way. */
function passing(error: unknown): undefined {
  const classes = [ConnectionError, TimeoutError, ServerError, RateLimitError];
  if (!classes.some((Class) => error instanceof Class)) throw error;
}

/** The rows that were made in the window; `undefined` when there are too many newer ones to get there. */
async function newestRows(
  core: Core,
  { window }: LostCreate,
  { signal }: ReconcileOptions,
): Promise<VerificationListItem[] | undefined> {
  let from = Date.parse(window.from) - uncomparedMs;
  let to = Date.parse(window.to) + lateMs + uncomparedMs;
  const read = (page: number) =>
    readPage(core, { page }, { signal }, (headers) => {
      const ahead = Date.parse(headers.get("date") ?? "") - core.clock.now();
      if (Number.isNaN(ahead)) return;
      from = Date.parse(window.from) + ahead - comparedMs;
      to = Date.parse(window.to) + ahead + lateMs + comparedMs;
    });
  // New rows push others on to the next page, where they come again.
  const rows = new Map<string, VerificationListItem>();
  let pages = 0;
  for await (const { data } of newestPages(read)) {
    for (const row of data) {
      const time = Date.parse(row.created_at);
      if (time >= from && time <= to) rows.set(row.reference_code, row);
    }
    if (data.every((row) => Date.parse(row.created_at) < from)) break;
    if (++pages === mostPages) return undefined;
  }
  return [...rows.values()];
}

function isOf(lost: LostCreate, row: VerificationListItem): boolean {
  // A name that is not known may be a new one of any type.
  const type = typeNames[row.verification_type_name] ?? lost.verification_type_id;
  return (
    type === lost.verification_type_id &&
    maskNik(row.customer_id_number) === maskNik(lost.id_number) &&
    plainName(row.customer_name) === plainName(lost.full_name)
  );
}

/** Without what servers change of names: case, spaces, punctuation, compatible letters. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function recovered(core: Core, row: VerificationListItem): RecoveredVerification {
  const { reference_code, status, created_at } = row;
  // At once, so that another search for the same person does not find it too.
  core.remember(reference_code);
  return { reference_code, status, created_at, consent_method: null, recovered: true };
}

function ambiguous(rows: readonly VerificationListItem[]): AmbiguousMatchError {
  const referenceCodes = rows.map((row) => row.reference_code);
  return new AmbiguousMatchError(
    `${rows.length} verifications fit: ${referenceCodes.join(", ")}.`,
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
  checkedUntil: string | undefined,
  unknown: OutcomeUnknownError | undefined,
): OutcomeUnknownError {
  const what = checkedUntil
    ? `The verification was not found until ${checkedUntil}; it may still turn up.`
    : "The list could not be read, so nothing more is known.";
  return new OutcomeUnknownError(what, {
    code: "outcome_unknown",
    created: false,
    evidence: { sent: "maybe", phase: "request", source: "none", timeline: [] },
    window,
    // What was known before stays true.
    ...unknown,
    ...(checkedUntil && { checkedUntil }),
    nextStep: "Do not create it again. Call reconcile() later, or look in the dashboard.",
  });
}
