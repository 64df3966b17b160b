import { InvalidInputError } from "@proofylink/client/errors";
import type { Terminal } from "../terminal.ts";
import { readApplicantFile } from "./applicant-file.ts";
import { type AttachmentSource, openConsentForm, openKtpImage } from "./attachment.ts";
import { type ConsentRoute, chooseConsentRoute } from "./consent-route.ts";

/** What the command line says of an applicant. */
export interface ApplicantOptions {
  readonly file?: string | undefined;
  readonly ktp?: string | undefined;
  readonly consentForm?: string | undefined;
  readonly consent?: ConsentRoute | undefined;
}

/** Field names and what is wrong with each. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** An applicant whose files are open, and everything that is wrong with those. */
export interface PreparedApplicant {
  readonly route: ConsentRoute;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly fileErrors: FieldErrors;
}

/** Reads the applicant and opens the files that belong to it. */
export async function prepareApplicant(
  options: ApplicantOptions & { readonly file: string },
  { stdin, signal }: Terminal,
): Promise<PreparedApplicant> {
  const { fields, folder } = await readApplicantFile(options.file, stdin, signal);
  const ktp = attachment(options.ktp, fields.ktp_image, folder);
  const form = attachment(options.consentForm, fields.form_consent, folder);
  const route = chooseConsentRoute(options.consent, {
    consent_metadata: fields.consent_metadata,
    form_consent: form,
  });
  const fileErrors: Record<string, readonly string[]> = {};
  const ktp_image = await opened(ktp, openKtpImage, fileErrors);
  const form_consent = await opened(form, openConsentForm, fileErrors);
  return { route, fields: withoutBlanks({ ...fields, ktp_image, form_consent }), fileErrors };
}

/** The option stands in for the field. */
function attachment(
  option: string | undefined,
  field: unknown,
  folder: string,
): AttachmentSource | undefined {
  if (option !== undefined) return { text: option, folder: process.cwd() };
  // Something else than text is no file anywhere; the field's own check will say so.
  return field == null ? undefined : { text: typeof field === "string" ? field : "", folder };
}

async function opened<T>(
  source: AttachmentSource | undefined,
  open: (source: AttachmentSource) => Promise<T>,
  fileErrors: Record<string, readonly string[]>,
): Promise<T | undefined> {
  if (source === undefined) return undefined;
  try {
    return await open(source);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    Object.assign(fileErrors, error.errors);
    return undefined;
  }
}

// A null is how exports write "none"; the client takes a field that is not there at all.
function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
