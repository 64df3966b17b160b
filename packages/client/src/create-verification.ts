import type { CreatedVerification as CreateAnswer } from "@proofylink/types";
import { type ApplicantByConsent, type ConsentRoute, checkApplicant } from "./applicant.ts";
import { type Call, call } from "./call.ts";
import { type Core, circumstances } from "./core.ts";
import { guardAgainstDuplicate } from "./duplicate-guard.ts";
import { AmbiguousMatchError, OutcomeUnknownError, type ReconcileOptions } from "./errors.ts";
import type { InputWarning } from "./input-problem.ts";
import { type Json, part } from "./json.ts";
import type { CreateOptions } from "./options.ts";
import { personalWords } from "./redact.ts";
import { encodeUpload, otherEncodingAdvice } from "./upload/encoding.ts";

/** What a create returns: the API's answer, and what the client has to say. */
export interface CreatedVerification extends Omit<CreateAnswer, "consent_method"> {
  /** `null` when it was recovered: the list does not say it. */
  consent_method: CreateAnswer["consent_method"] | null;
  /** True when the answer was lost and the verification was found again in the list. */
  recovered: boolean;
  /** Doubts about the input, which was sent all the same. */
  warnings: readonly InputWarning[];
}

const operations = {
  email: "createVerificationWithEmailConsent",
  own: "createVerificationWithOwnConsent",
  uploaded: "createVerificationWithUploadedConsent",
} as const;

/** Checks an applicant, sends it once, and says which of the four outcomes it had. */
export async function createVerification<Route extends ConsentRoute>(
  core: Core,
  route: Route,
  applicant: ApplicantByConsent[Route],
  options: CreateOptions = {},
): Promise<CreatedVerification> {
  options.signal?.throwIfAborted();
  const { encoding = "multipart", onUnknown } = { ...core.options, ...options };
  const { fields, warnings } = await checkApplicant(route, applicant, circumstances(core));
  const plan: Call<CreateAnswer> = {
    operation: operations[route],
    body: await encodeUpload(fields, encoding),
    advise: (errors) => otherEncodingAdvice(errors, encoding),
    personal: personalWords(fields),
    read: createdIn,
  };
  const { id_number, verification_type_id, full_name } = fields;
  const forget = guardAgainstDuplicate(core, fields, options.allowDuplicate ?? false);
  try {
    const created = await call(core, plan, options);
    core.remember(created.reference_code);
    return { ...created, recovered: false, warnings };
  } catch (error) {
    if (!(error instanceof OutcomeUnknownError)) {
      forget();
      throw error;
    }
    const lost = { id_number, verification_type_id, full_name, window: error.window };
    error.searchWith(async (search) => {
      const { reconcile } = await import("./reconcile.ts");
      return reconcile(core, lost, search, error);
    });
    if (onUnknown !== "reconcile") throw error;
    return { ...(await find(error, options)), warnings };
  }
}

function createdIn(envelope: Json): CreateAnswer | undefined {
  const created = part(envelope, "data");
  const { reference_code: code } = created ?? {};
  return code && typeof code === "string" ? (created as unknown as CreateAnswer) : undefined;
}

/** Whatever goes wrong while looking, the create's own error must not get lost. */
async function find(unknown: OutcomeUnknownError, { signal }: ReconcileOptions) {
  try {
    return await unknown.reconcile({ signal });
  } catch (error) {
    const says = error instanceof OutcomeUnknownError || error instanceof AmbiguousMatchError;
    throw says ? error : unknown;
  }
}
