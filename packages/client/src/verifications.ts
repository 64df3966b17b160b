import type { CreatedVerification as CreateAnswer, VerificationDetail } from "@proofylink/types";
import type { InputWarning } from "./input-problem.ts";
import {
  type ApplicantByConsent,
  type ApplicantWithEmailConsent,
  type ApplicantWithOwnConsent,
  type ApplicantWithUploadedConsent,
  type ConsentRoute,
  checkApplicant,
} from "./applicant.ts";
import { call } from "./call.ts";
import type { Core } from "./core.ts";
import { part } from "./json.ts";
import { operations } from "./operations.ts";
import type { CallOptions, CreateOptions } from "./options.ts";
import { type ListQuery, listVerifications, type VerificationList } from "./pages.ts";
import { pathParameter } from "./path-parameter.ts";
import { personalWords } from "./redact.ts";
import { encodeUpload } from "./upload/encoding.ts";
import type { FinalVerification } from "./verification-status.ts";
import { type WaitOptions, waitForFinal } from "./wait.ts";

/** What a create returns: the API's answer, and what the client has to say. */
export interface CreatedVerification extends Omit<CreateAnswer, "consent_method"> {
  /** `null` when it was recovered: the list does not say it. */
  consent_method: CreateAnswer["consent_method"] | null;
  /** True when the answer was lost and the verification was found again in the list. */
  recovered: boolean;
  /** Doubts about the input, which was sent all the same. */
  warnings: readonly InputWarning[];
}

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
}

const createOperations = {
  email: "createVerificationWithEmailConsent",
  own: "createVerificationWithOwnConsent",
  uploaded: "createVerificationWithUploadedConsent",
} as const;

export function createVerifications(core: Core): Verifications {
  const get: Verifications["get"] = async (referenceCode, options) => {
    const { site, init } = core.read("getVerification", options);
    const params = { path: { reference_code: pathParameter(referenceCode) } };
    const path = "/api/v1/external/verifications/{reference_code}";
    return call(site, core.http.GET(path, { ...init, params }), (envelope) => {
      const detail = part(envelope, "data");
      const known = typeof part(detail, "verification")?.status === "string";
      return known ? (detail as unknown as VerificationDetail) : undefined;
    });
  };
  return {
    createWithEmailConsent: (applicant, options) => create(core, "email", applicant, options),
    createWithOwnConsent: (applicant, options) => create(core, "own", applicant, options),
    createWithUploadedConsent: (applicant, options) => create(core, "uploaded", applicant, options),
    get,
    list: (query = {}, options) => listVerifications(core, query, options),
    wait: (referenceCode, options) => waitForFinal(core, get, referenceCode, options),
  };
}

async function create<Route extends ConsentRoute>(
  core: Core,
  route: Route,
  applicant: ApplicantByConsent[Route],
  options: CreateOptions = {},
): Promise<CreatedVerification> {
  const { clock } = core;
  const { fields, warnings } = await checkApplicant(route, applicant, clock.now());
  const operation = createOperations[route];
  const encoding = options.encoding ?? core.encoding;
  const personal = personalWords(fields);
  const site = { operation, clock, personal, encoding, startedAt: clock.now() };
  const body = await encodeUpload(fields, encoding);
  const init = { ...core.init(operation, options), body: body as never };
  return call(site, core.http.POST(operations[operation][1], init), (envelope) => {
    const created = part(envelope, "data");
    if (typeof created?.reference_code !== "string" || created.reference_code === "") return;
    return { ...(created as unknown as CreateAnswer), recovered: false, warnings };
  });
}
