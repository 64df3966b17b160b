import type {
  CreatedVerification,
  CreateOptions,
  Proofylink,
  UploadEncoding,
  Verifications,
} from "@proofylink/client";
import { InvalidInputError, OutcomeUnknownError, ProofylinkError } from "@proofylink/client/errors";
import type { ConsentRoute } from "../applicant/consent-route.ts";
import type { FieldErrors, PreparedApplicant } from "../applicant/prepare-applicant.ts";
import { CommandError } from "../command-error.ts";
import { checkBeforeRepeating } from "../failure/check-before-repeating.ts";
import { fieldsInOwnWords } from "../failure/in-own-words.ts";
import { Interrupted } from "../interruption.ts";
import { plainText } from "../output/plain-text.ts";
import type { Terminal } from "../terminal.ts";
import { verifyTexts } from "../texts/verify.ts";
import { findLost } from "./find-lost.ts";

type Create = (
  to: Verifications,
  fields: object,
  options: CreateOptions,
) => Promise<CreatedVerification>;

// What the fields hold was typed by a person; the client checks every one of them.
const createBy: Readonly<Record<ConsentRoute, Create>> = {
  email: (to, fields, options) => to.createWithEmailConsent(fields as never, options),
  own: (to, fields, options) => to.createWithOwnConsent(fields as never, options),
  upload: (to, fields, options) => to.createWithUploadedConsent(fields as never, options),
};

/**
 * Creates the verification of an applicant; when the answer is lost, looks for it. Every failure says whether a
 * token may be spent.
 */
export async function createOnce(
  proofylink: Proofylink,
  applicant: PreparedApplicant,
  options: SendOptions,
  terminal: Terminal,
): Promise<CreatedVerification> {
  try {
    return await send(proofylink, applicant, options, terminal);
  } catch (error) {
    if (error instanceof OutcomeUnknownError) return await findLost(error, terminal);
    throw told(error, applicant.fileErrors);
  }
}

interface SendOptions {
  readonly encoding: UploadEncoding;
}

async function send(
  { verifications }: Proofylink,
  { route, fields }: PreparedApplicant,
  { encoding }: SendOptions,
  { signal, insistentSignal, say }: Terminal,
): Promise<CreatedVerification> {
  signal.throwIfAborted();
  // A create under way is not given up at the first Ctrl-C: its answer says whether money was spent.
  const note = (): void => say(`     ${verifyTexts().finishing}`);
  signal.addEventListener("abort", note, { once: true });
  try {
    const options = { encoding, signal: insistentSignal };
    const created = await createBy[route](verifications, fields, options);
    for (const { message } of created.warnings)
      say(`     ${verifyTexts().note(plainText(message))}`);
    return created;
  } finally {
    signal.removeEventListener("abort", note);
  }
}

function told(error: unknown, fileErrors: FieldErrors): unknown {
  if (error instanceof InvalidInputError && !error.errors.accessToken) {
    return rejected({ ...error.errors, ...fileErrors });
  }
  if (error instanceof ProofylinkError || error instanceof Interrupted) return error;
  return new CommandError("outcomeUnknown", "create_broke_off", verifyTexts().brokeOff, {
    next: checkBeforeRepeating(),
    cause: error,
  });
}

function rejected(fields: FieldErrors): CommandError {
  return new CommandError(
    "rejected",
    "invalid_input",
    verifyTexts().notSent(Object.keys(fields).length),
    { fields: fieldsInOwnWords(fields), next: [verifyTexts().nothingSpent] },
  );
}
