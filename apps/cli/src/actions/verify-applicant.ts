import type { CreatedVerification, Proofylink, UploadEncoding } from "@proofylink/client";
import {
  type ApplicantOptions,
  type PreparedApplicant,
  prepareApplicant,
} from "../applicant/prepare-applicant.ts";
import { CommandError } from "../command-error.ts";
import { parseDuration } from "../duration.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { plainText } from "../output/plain-text.ts";
import type { Terminal } from "../terminal.ts";
import { verifyTexts } from "../texts/verify.ts";
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

/** Creates a verification, waits for it and prints the result. */
export async function verifyApplicant(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  if (options.file === undefined && !canAsk(options, terminal)) throw fileWanted();
  const proofylink = await connect(options, terminal);
  const applicant = await applicantFor(options, proofylink, terminal);
  const steps = options.wait ? 3 : 2;
  const texts = verifyTexts();
  terminal.say(`1/${steps}  ${texts.sending(texts[applicant.route])}`);
  const created = await createOnce(proofylink, applicant, options, terminal);
  const code = plainText(created.reference_code);
  terminal.say(
    created.recovered
      ? `2/${steps}  ${texts.found(terminal.sayInk.bold(code))}`
      : `2/${steps}  ${texts.created(terminal.sayInk.bold(code))}`,
  );
  if (!options.wait) return printCreated(created, options, terminal);
  const detail = await waitForDetail(proofylink, created, timeoutMs, terminal);
  terminal.say(`3/${steps}  ${endInWords(detail.verification.status)}\n`);
  return printDetail(detail, options, terminal);
}

/** From the file, or from the person who sits there. */
async function applicantFor(
  { file, ...options }: VerifyOptions,
  proofylink: Proofylink,
  terminal: Terminal,
): Promise<PreparedApplicant> {
  if (file !== undefined) return prepareApplicant({ ...options, file }, terminal);
  const { askApplicant } = await import("../prompts/ask-applicant.ts");
  return askApplicant(proofylink, options.consent, terminal);
}

function canAsk({ json }: VerifyOptions, { interactive }: Terminal): boolean {
  return interactive && !json;
}

function fileWanted(): CommandError {
  const { fileWanted: message, fileHelp } = verifyTexts();
  return new CommandError("usage", "file_wanted", message, { next: [fileHelp] });
}

function endInWords(status: string): string {
  const texts = verifyTexts();
  return status === "completed" ? texts.result : texts.noResult(plainText(status));
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
  terminal.say(`     ${verifyTexts().toWait(code)}`);
  return exitCodeOf("ok");
}
