import type { Proofylink } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import type { ConsentRoute } from "../applicant/consent-route.ts";
import {
  type ApplicantOptions,
  type FieldErrors,
  type PreparedApplicant,
  prepareApplicant,
} from "../applicant/prepare-applicant.ts";
import { CommandError } from "../command-error.ts";
import { parseDuration } from "../duration.ts";
import { exitCodeOf } from "../exit-code.ts";
import { plainText } from "../output/plain-text.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import { printDetail, type ResultOptions } from "./print-detail.ts";
import { waitForDetail } from "./wait-for-detail.ts";

/** What `proofylink verify` is told. */
export interface VerifyOptions extends ApplicantOptions, ResultOptions {
  readonly wait: boolean;
  readonly timeout: string;
}

type Verifications = Proofylink["verifications"];
type Created = Awaited<ReturnType<Verifications["createWithEmailConsent"]>>;

const routeInWords: Readonly<Record<ConsentRoute, string>> = {
  email: "Proofylink asks the person for consent by e-mail",
  own: "with the consent recorded in your portal",
  upload: "with a signed consent form",
};

type Create = (
  to: Verifications,
  fields: object,
  options: { signal: AbortSignal },
) => Promise<Created>;

// What the fields hold was typed by a person; the client checks every one of them.
const createBy: Readonly<Record<ConsentRoute, Create>> = {
  email: (to, fields, options) => to.createWithEmailConsent(fields as never, options),
  own: (to, fields, options) => to.createWithOwnConsent(fields as never, options),
  upload: (to, fields, options) => to.createWithUploadedConsent(fields as never, options),
};

/** Creates a verification, waits for it and prints the result. */
export async function verifyApplicant(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  const proofylink = await connect(options.profile, terminal);
  const applicant = await prepareApplicant(options, terminal);
  const steps = options.wait ? 3 : 2;
  terminal.say(`1/${steps}  Sending one applicant: ${routeInWords[applicant.route]}.`);
  const created = await create(proofylink, applicant, terminal);
  const code = plainText(created.reference_code);
  terminal.say(
    created.recovered
      ? `2/${steps}  The answer was lost, but the verification was found: ${terminal.sayInk.bold(code)}.`
      : `2/${steps}  Created ${terminal.sayInk.bold(code)}; one token is spent.`,
  );
  if (!options.wait) return printCreated(created, options, terminal);
  const detail = await waitForDetail(proofylink, created.reference_code, timeoutMs, terminal);
  terminal.say(`3/${steps}  Done: ${plainText(detail.verification.status)}.\n`);
  return printDetail(detail, options, terminal);
}

async function create(
  { verifications }: Proofylink,
  { route, fields, fileErrors }: PreparedApplicant,
  terminal: Terminal,
): Promise<Created> {
  // A create under way is not given up at the first Ctrl-C: its answer says whether money was spent.
  const note = (): void =>
    terminal.say("     Finishing what is under way; Ctrl-C again lets go of it.");
  terminal.signal.throwIfAborted();
  terminal.signal.addEventListener("abort", note, { once: true });
  try {
    const created = await createBy[route](verifications, fields, {
      signal: terminal.insistentSignal,
    });
    for (const { message } of created.warnings) terminal.say(`     Note: ${plainText(message)}`);
    return created;
  } catch (error) {
    throw error instanceof InvalidInputError ? rejected({ ...error.errors, ...fileErrors }) : error;
  } finally {
    terminal.signal.removeEventListener("abort", note);
  }
}

function rejected(fields: FieldErrors): CommandError {
  const count = Object.keys(fields).length;
  return new CommandError(
    "rejected",
    "invalid_input",
    `The applicant was not sent: ${count === 1 ? "one field needs" : `${count} fields need`} attention.`,
    { fields, next: ["No token was spent."] },
  );
}

function printCreated(created: Created, { json }: ResultOptions, terminal: Terminal): number {
  const code = plainText(created.reference_code);
  const { reference_code, status, consent_method, created_at, recovered } = created;
  terminal.print(
    json
      ? JSON.stringify({ reference_code, status, consent_method, created_at, recovered }, null, 2)
      : code,
  );
  terminal.say(`     To wait for the result: proofylink wait ${code}`);
  return exitCodeOf("ok");
}
