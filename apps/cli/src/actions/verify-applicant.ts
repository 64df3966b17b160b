import type { CreatedVerification, UploadEncoding } from "@proofylink/client";
import type { ConsentRoute } from "../applicant/consent-route.ts";
import { type ApplicantOptions, prepareApplicant } from "../applicant/prepare-applicant.ts";
import { parseDuration } from "../duration.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { plainText } from "../output/plain-text.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import { createOnce } from "./create-once.ts";
import { printDetail, type ResultOptions } from "./print-detail.ts";
import { waitForDetail } from "./wait-for-detail.ts";

/** What `proofylink verify` is told. */
export interface VerifyOptions extends ApplicantOptions, ResultOptions {
  readonly encoding: UploadEncoding;
  readonly wait: boolean;
  readonly timeout: string;
}

const routeInWords: Readonly<Record<ConsentRoute, string>> = {
  email: "Proofylink asks for consent by e-mail",
  own: "with the consent recorded in your portal",
  upload: "with a signed consent form",
};

/** Creates a verification, waits for it and prints the result. */
export async function verifyApplicant(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  const proofylink = await connect(options, terminal);
  const applicant = await prepareApplicant(options, terminal);
  const steps = options.wait ? 3 : 2;
  terminal.say(`1/${steps}  Checking and sending one applicant: ${routeInWords[applicant.route]}.`);
  const created = await createOnce(proofylink, applicant, options, terminal);
  const code = plainText(created.reference_code);
  terminal.say(
    created.recovered
      ? `2/${steps}  The answer was lost, but the verification was found: ${terminal.sayInk.bold(code)}.`
      : `2/${steps}  Created ${terminal.sayInk.bold(code)}; one token is spent.`,
  );
  if (!options.wait) return printCreated(created, options, terminal);
  const detail = await waitForDetail(proofylink, created, timeoutMs, terminal);
  terminal.say(`3/${steps}  ${endInWords(detail.verification.status)}\n`);
  return printDetail(detail, options, terminal);
}

function endInWords(status: string): string {
  return status === "completed"
    ? "The result is there."
    : `It ended without a result: ${plainText(status)}.`;
}

function printCreated(
  created: CreatedVerification,
  { json }: ResultOptions,
  terminal: Terminal,
): number {
  const code = plainText(created.reference_code);
  const { reference_code, status, consent_method, created_at, recovered } = created;
  terminal.print(
    json ? jsonDocument({ reference_code, status, consent_method, created_at, recovered }) : code,
  );
  terminal.say(`     To wait for the result: proofylink wait ${code}`);
  return exitCodeOf("ok");
}
