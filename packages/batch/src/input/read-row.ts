import { dirname, resolve } from "node:path";
import type { RowField } from "./column-names.ts";
import type { ColumnMap } from "./map-columns.ts";
import { readNikCell } from "./nik-damage.ts";
import type { RowNote, RowProblem } from "./row-problem.ts";
import { SheetNumber, type SourceRecord } from "./source-record.ts";

/** What holds for rows that do not say it themselves. */
export interface RowDefaults {
  readonly verification_type_id?: number | undefined;
  readonly consent?: Consent | undefined;
}
export type Consent = "email" | "own" | "upload";

/** A row in the words of the API, its texts not checked yet. */
export interface ReadRow {
  readonly consent: Consent;
  readonly applicant: Readonly<Record<string, unknown>>;
  readonly ktp_image: string | undefined;
  readonly form_consent: string | undefined;
  readonly problems: readonly RowProblem[];
  readonly notes: readonly RowNote[];
}

// What spreadsheets write where they could not compute or not show a value.
const spreadsheetError = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)$/;

/** Takes the fields out of a record. `file` is where relative paths start. */
export function readRow(
  { values }: SourceRecord,
  { columns }: ColumnMap,
  file: string,
  defaults: RowDefaults,
): ReadRow {
  const problems: RowProblem[] = [];
  const notes: RowNote[] = [];
  const cell = (field: RowField): unknown => {
    const column = columns[field];
    const value = column === undefined ? undefined : unwrapped(values[column]);
    const problem = typeof value === "string" ? damageOf(field, value) : undefined;
    if (problem === undefined) return value;
    problems.push(problem);
    return undefined;
  };
  const nik = readNikCell(cell("id_number"));
  if (nik.problem) problems.push(nik.problem);
  if (nik.note) notes.push(nik.note);
  const phone = withoutApostrophe(text(cell("phone_number")));
  if (typeof phone === "string" && /^8\d{8,11}$/.test(phone)) notes.push(zeroLost);
  const metadata = consentMetadata(cell);
  const paths = { ktp: path(cell("ktp_image"), file), form: path(cell("form_consent"), file) };
  const brings = { own: metadata !== undefined, upload: paths.form !== undefined };
  return {
    consent: chooseConsent(cell("consent"), brings, defaults.consent, problems),
    applicant: withoutBlanks({
      verification_type_id: wholeNumber(
        cell("verification_type_id") ?? defaults.verification_type_id,
      ),
      id_number: nik.value,
      full_name: text(cell("full_name")),
      email: text(cell("email")),
      phone_number: phone,
      consent_metadata: metadata,
    }),
    ktp_image: paths.ktp,
    form_consent: paths.form,
    problems,
    notes,
  };
}

/** What no field can hold, and comes from how the file was made. */
function damageOf(field: RowField, value: string): RowProblem | undefined {
  if (spreadsheetError.test(value)) {
    const message = `${field} holds an error of the spreadsheet (such as #N/A).`;
    return { field, code: "spreadsheet_error", message };
  }
  if (!value.startsWith('"')) return undefined;
  const message = `${field} begins with a quotation mark: one of the file's is misplaced.`;
  return { field, code: "stray_quote", message };
}

/** A blank cell is none. `="0812…"` is how some programs make a spreadsheet keep text as it is. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== "string") return value ?? undefined;
  const text = /^="(.*)"$/.exec(value.trim())?.[1] ?? value.trim();
  return text === "" ? undefined : text;
}

function text(value: unknown): unknown {
  return value instanceof SheetNumber ? String(wholeNumber(value)) : value;
}

function wholeNumber(value: unknown): unknown {
  const written = value instanceof SheetNumber ? value.text : value;
  if (typeof written !== "string") return written;
  const number = Number(written);
  return Number.isSafeInteger(number) ? number : written;
}

function withoutApostrophe(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^['’`]/, "") : value;
}

/** Paths start at the file's folder. Windows writes them with backslashes, wherever they are read. */
function path(value: unknown, file: string): string | undefined {
  if (value === undefined) return undefined;
  const written = String(text(value));
  return resolve(
    dirname(file),
    process.platform === "win32" ? written : written.replaceAll("\\", "/"),
  );
}

const metadataKeys = [
  "user_agent",
  "ip_address",
  "device_type",
  "browser_info",
  "os",
  "timestamp",
] as const;

function consentMetadata(cell: (field: RowField) => unknown): object | undefined {
  const metadata = withoutBlanks(
    Object.fromEntries(metadataKeys.map((key) => [key, text(cell(`consent_metadata.${key}`))])),
  );
  return Object.keys(metadata).length > 0 ? metadata : undefined;
}

const consents: Readonly<Record<string, Consent>> = {
  email: "email",
  "e-mail": "email",
  own: "own",
  upload: "upload",
  uploaded: "upload",
};

/** The way of consent that the row names, or that follows from what it brings. Proof is never left out unsaid. */
function chooseConsent(
  named: unknown,
  brings: { readonly own: boolean; readonly upload: boolean },
  otherwise: Consent | undefined,
  problems: RowProblem[],
): Consent {
  const consent = named === undefined ? otherwise : consents[String(named).toLowerCase()];
  if (named !== undefined && consent === undefined) {
    const message = "consent is none of email, own and upload.";
    problems.push({ field: "consent", code: "unknown_consent", message });
  }
  const chosen = consent ?? (brings.own ? "own" : brings.upload ? "upload" : "email");
  if ((brings.own && chosen !== "own") || (brings.upload && chosen !== "upload")) {
    const message =
      "consent is not clear: the row brings proof of consent that this way of consent would leave out.";
    problems.push({ field: "consent", code: "ambiguous_consent", message });
  }
  return chosen;
}

function withoutBlanks(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const zeroLost: RowNote = {
  field: "phone_number",
  code: "phone_zero_lost",
  message: "phone_number has lost its 0 in front; it is sent as 62….",
};
