import type { VerificationDetail } from "@proofylink/types";
import type {
  ApplicantByConsent,
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
  CheckedApplicant,
  ConsentRoute,
} from "./applicant.ts";
import { type Core, circumstances } from "./core.ts";
import type { CreatedVerification } from "./create-verification.ts";
import type { ReconcileManyOptions, ReconcileOptions, RecoveredVerification } from "./errors.ts";
import type { LostCreate } from "./lost-in-list.ts";
import type { CallOptions, CreateOptions } from "./options.ts";
import { listVerifications, type VerificationList } from "./pages.ts";
import type { ListQuery } from "./pages-read.ts";
import type { ReconcileOutcome } from "./reconcile.ts";
import { readDetail } from "./verification-detail.ts";
import type { FinalVerification } from "./verification-status.ts";
import type { WaitManyOptions, WaitOptions, WaitOutcome, WaitTarget } from "./wait-options.ts";

export interface Verifications {
  /**
   * Checks an applicant as a create does, sends nothing and spends nothing: for many applicants that are to be
   * checked before the first is paid for. Calls no operation.
   *
   * @param route How the person consents, as the create that it is for.
   * @returns The fields as they would be sent, and doubts about them.
   * @throws {InvalidInputError} With everything that is wrong, by field.
   */
  check<Route extends ConsentRoute>(
    route: Route,
    applicant: ApplicantByConsent[Route],
  ): Promise<CheckedApplicant>;
  /**
   * Creates a verification; Proofylink asks the person for consent by e-mail. **Spends one token.**
   * Calls `createVerificationWithEmailConsent`, at most once on the wire.
   *
   * @throws {InvalidInputError} Refused before anything was sent.
   * @throws {OutcomeUnknownError} It may have been created and paid: see its `reconcile()`.
   * @throws {ProofylinkError} Nothing was created.
   */
  createWithEmailConsent(
    applicant: ApplicantWithEmailConsent,
    options?: CreateOptions,
  ): Promise<CreatedVerification>;
  /**
   * Creates a verification with the consent that your portal recorded. **Spends one token.**
   * Calls `createVerificationWithOwnConsent`, at most once on the wire.
   *
   * @throws {InvalidInputError} Refused before anything was sent.
   * @throws {OutcomeUnknownError} It may have been created and paid: see its `reconcile()`.
   * @throws {ProofylinkError} Nothing was created.
   */
  createWithOwnConsent(
    applicant: ApplicantWithOwnConsent,
    options?: CreateOptions,
  ): Promise<CreatedVerification>;
  /**
   * Creates a verification with a signed consent form. **Spends one token.**
   * Calls `createVerificationWithUploadedConsent`, at most once on the wire.
   *
   * @throws {InvalidInputError} Refused before anything was sent.
   * @throws {OutcomeUnknownError} It may have been created and paid: see its `reconcile()`.
   * @throws {ProofylinkError} Nothing was created.
   */
  createWithUploadedConsent(
    applicant: ApplicantWithUploadedConsent,
    options?: CreateOptions,
  ): Promise<CreatedVerification>;
  /**
   * Reads one verification, whatever its status: see `isCompleted` and `isFailed`. The NIK in it is not masked.
   * Calls `getVerification`.
   *
   * @throws {NotFoundError} No verification has this code.
   * @throws {ProofylinkError}
   */
  get(referenceCode: string, options?: CallOptions): Promise<VerificationDetail>;
  /**
   * Lists verifications, NIKs masked. Nothing is read before the result is iterated. Calls `listVerifications`.
   *
   * @example
   * for await (const row of proofylink.verifications.list()) console.log(row.reference_code);
   */
  list(query?: ListQuery, options?: CallOptions): VerificationList;
  /**
   * Reads a verification until its status is final; see `isCompleted` and `isFailed`. It looks every few seconds
   * while Proofylink works on it and every few minutes while the person is asked for consent by e-mail, less often
   * the longer nothing changes. Failures that pass are waited out. Calls `getVerification`.
   *
   * @param target A reference code, also one of another process, or what a create answered.
   * @throws {WaitTimeoutError} It was not final in time. It goes on: wait for its `referenceCode` again.
   * @throws {NotFoundError} No verification has this code.
   * @throws {ProofylinkError}
   */
  wait(target: WaitTarget, options?: WaitOptions): Promise<FinalVerification>;
  /**
   * Waits for many verifications and yields each as it becomes final, or when it is given up. It watches them in the
   * list, newest first and no further than is cheaper than asking for each, asks for those that the list does
   * not show there, and reads the detail of each final one. Calls `listVerifications` and `getVerification`.
   *
   * @throws {ProofylinkError} What concerns them all, such as a revoked access token.
   * @example
   * for await (const { referenceCode, detail, error } of proofylink.verifications.waitMany(codes)) {
   *   console.log(referenceCode, error ? error.code : detail.verification.status);
   * }
   */
  waitMany(targets: Iterable<WaitTarget>, options?: WaitManyOptions): AsyncIterable<WaitOutcome>;
  /**
   * Looks for a create whose answer was lost, also one of another process. In the same process the error has
   * its own `reconcile()`. Reads the list a few times over about a minute and never creates. Calls
   * `listVerifications`.
   *
   * @throws {AmbiguousMatchError} More than one verification fits.
   * @throws {OutcomeUnknownError} Not found until its `checkedUntil`, which is no proof of absence. Without one, the list
   * could not be read back to the window; then `cause` may say why.
   * @throws {ProofylinkError} What another reading would not mend, such as a revoked access token.
   */
  reconcile(lost: LostCreate, options?: ReconcileOptions): Promise<RecoveredVerification>;
  /**
   * Looks for many such creates, reading the list for all at once, and yields each as it is found, or in the end.
   * Calls `listVerifications`.
   *
   * @throws {ProofylinkError} What concerns them all, such as a revoked access token.
   */
  reconcileMany<Lost extends LostCreate>(
    losts: Iterable<Lost>,
    options?: ReconcileManyOptions,
  ): AsyncIterable<ReconcileOutcome<Lost>>;
}

export function createVerifications(core: Core): Verifications {
  // What only some programs need is loaded by its first use; a third of all is the checking of applicants.
  const create =
    <Route extends ConsentRoute>(route: Route) =>
    async (applicant: ApplicantByConsent[Route], options?: CreateOptions) =>
      (await import("./create-verification.ts")).createVerification(
        core,
        route,
        applicant,
        options,
      );
  return {
    check: async (route, applicant) =>
      (await import("./applicant.ts")).checkApplicant(route, applicant, circumstances(core)),
    createWithEmailConsent: create("email"),
    createWithOwnConsent: create("own"),
    createWithUploadedConsent: create("uploaded"),
    get: async (referenceCode, options) => readDetail(core, referenceCode, options),
    list: (query = {}, options) => listVerifications(core, query, options),
    wait: async (target, options) =>
      (await import("./wait.ts")).waitForFinal(core, target, options),
    async *waitMany(targets, options) {
      yield* (await import("./wait-many.ts")).waitForMany(core, targets, options);
    },
    reconcile: async (lost, options) =>
      (await import("./reconcile.ts")).reconcile(core, lost, options),
    async *reconcileMany(losts, options) {
      yield* (await import("./reconcile.ts")).reconcileMany(core, losts, options);
    },
  };
}
