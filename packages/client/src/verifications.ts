import type { VerificationDetail } from "@proofylink/types";
import type {
  ApplicantByConsent,
  ApplicantWithEmailConsent,
  ApplicantWithOwnConsent,
  ApplicantWithUploadedConsent,
  ConsentRoute,
} from "./applicant.ts";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import type { CreatedVerification } from "./create-verification.ts";
import type { ReconcileOptions, RecoveredVerification } from "./errors.ts";
import { type Json, part } from "./json.ts";
import type { CallOptions, CreateOptions } from "./options.ts";
import { type ListQuery, listVerifications, type VerificationList } from "./pages.ts";
import type { LostCreate } from "./reconcile.ts";
import type { FinalVerification } from "./verification-status.ts";
import type { WaitOptions } from "./wait.ts";

export interface Verifications {
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
   * Reads a verification until its status is final.
   *
   * @throws {WaitTimeoutError} It was not final in time; it can be waited for again.
   * @throws {ProofylinkError}
   */
  wait(referenceCode: string, options?: WaitOptions): Promise<FinalVerification>;
  /**
   * Looks for a create whose answer was lost, also one of another process. In the same process the error has
   * its own `reconcile()`. Reads the list a few times over about a minute and never creates. Calls
   * `listVerifications`.
   *
   * @throws {AmbiguousMatchError} More than one verification fits.
   * @throws {OutcomeUnknownError} Not found until its `checkedUntil`, which is no proof of absence.
   */
  reconcile(lost: LostCreate, options?: ReconcileOptions): Promise<RecoveredVerification>;
}

export function createVerifications(core: Core): Verifications {
  const read = (envelope: Json): VerificationDetail | undefined => {
    const detail = part(envelope, "data");
    const known = typeof part(detail, "verification")?.status === "string";
    return known ? (detail as unknown as VerificationDetail) : undefined;
  };
  const get: Verifications["get"] = async (referenceCode, options) =>
    call(core, { operation: "getVerification", referenceCode, read }, options);
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
    createWithEmailConsent: create("email"),
    createWithOwnConsent: create("own"),
    createWithUploadedConsent: create("uploaded"),
    get,
    list: (query = {}, options) => listVerifications(core, query, options),
    wait: async (referenceCode, options) =>
      (await import("./wait.ts")).waitForFinal(core, get, referenceCode, options),
    reconcile: async (lost, options) =>
      (await import("./reconcile.ts")).reconcile(core, lost, options),
  };
}
