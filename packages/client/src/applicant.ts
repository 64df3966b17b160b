import { type ConsentMetadata, readConsentMetadata } from "./applicant/consent-metadata.ts";
import { readEmail } from "./applicant/email.ts";
import { readText } from "./applicant/read-text.ts";
import { refuseUnknownFields } from "./applicant/unknown-fields.ts";
import { InvalidInputError } from "./errors.ts";
import { type FieldName, type Findings, InputField, type InputWarning } from "./input-problem.ts";
import { readNik } from "./nik.ts";
import { readPhoneNumber } from "./phone-number.ts";
import {
  admit,
  type CheckedDocument,
  type CheckedFile,
  type CheckedImage,
  checkBlob,
  isCheckedFile,
} from "./upload/checked-file.ts";
import { type FileRule, formConsentRule, ktpImageRule } from "./upload/file-rule.ts";

/** The person to verify, whatever the way of consent. */
export interface Applicant {
  /**
   * 1 employees, 2 car or motorcycle rental, 3 customers or partners, 4 tenants. Another number is sent
   * with a warning.
   */
  readonly verification_type_id: 1 | 2 | 3 | 4 | (number & {});
  /** The person's NIK: 16 digits as text. Spaces, dots and dashes are removed. */
  readonly id_number: string;
  /** The name as on the KTP. */
  readonly full_name: string;
  /** With e-mail consent the request for consent goes to this address. */
  readonly email: string;
  /** 0812…, +62 812… and 62812… are all sent as 62812…. */
  readonly phone_number: string;
  /** JPEG or PNG, at most 4,194,304 bytes. */
  readonly ktp_image: CheckedImage | Blob;
}

/** For `createWithEmailConsent`: the API asks the person for consent by e-mail. */
export interface ApplicantWithEmailConsent extends Applicant {
  readonly consent_metadata?: never;
  readonly form_consent?: never;
}

/** For `createWithOwnConsent`: your portal recorded the consent. */
export interface ApplicantWithOwnConsent extends Applicant {
  readonly consent_metadata: ConsentMetadata;
  readonly form_consent?: never;
}

/** For `createWithUploadedConsent`: the person signed a form. */
export interface ApplicantWithUploadedConsent extends Applicant {
  /** PDF, JPEG or PNG, at most 10,485,760 bytes. */
  readonly form_consent: CheckedDocument | Blob;
  readonly consent_metadata?: never;
}

/** The three ways of consent, each an operation of its own. */
export interface ApplicantByConsent {
  email: ApplicantWithEmailConsent;
  own: ApplicantWithOwnConsent;
  uploaded: ApplicantWithUploadedConsent;
}
export type ConsentRoute = keyof ApplicantByConsent;

/** The fields of a create as they are sent. */
export type CreateFields = {
  verification_type_id: number;
  id_number: string;
  full_name: string;
  email: string;
  phone_number: string;
  consent_metadata?: ConsentMetadata;
  ktp_image: CheckedImage;
  form_consent?: CheckedDocument;
};

/** What the check of an applicant comes to when nothing is wrong. */
export interface CheckedApplicant {
  /** As they would be sent. */
  readonly fields: CreateFields;
  readonly warnings: readonly InputWarning[];
}

/** What an applicant is checked against besides itself. */
interface Circumstances {
  /** Milliseconds since 1970. @default Date.now() */
  readonly now?: number;
  /** Lets the NIKs of a sandbox's scenarios pass. @default false */
  readonly sandbox?: boolean;
}

type Reader = (
  field: InputField,
  value: unknown,
  circumstances: Required<Circumstances>,
) => unknown;

const readers: Readonly<Record<FieldName, Reader>> = {
  verification_type_id: readVerificationType,
  id_number: (field, value, { sandbox }) => readNik(field, value, sandbox),
  full_name: readText,
  email: readEmail,
  phone_number: readPhoneNumber,
  consent_metadata: (field, value, { now }) => readConsentMetadata(field, value, now),
  ktp_image: (field, value) => readUpload(field, value, ktpImageRule),
  form_consent: (field, value) => readUpload(field, value, formConsentRule),
};
/** The fields that one way of consent has and the others do not. */
const ownFields: Readonly<Record<string, readonly [ConsentRoute, string]>> = {
  consent_metadata: ["own", "createWithOwnConsent"],
  form_consent: ["uploaded", "createWithUploadedConsent"],
};

/**
 * Checks an applicant before anything is sent, and writes it the way the API wants it.
 *
 * @throws {InvalidInputError} With everything that is wrong, by field.
 */
export async function checkApplicant<Route extends ConsentRoute>(
  route: Route,
  applicant: ApplicantByConsent[Route],
  { now = Date.now(), sandbox = false }: Circumstances = {},
): Promise<CheckedApplicant> {
  const given: Record<string, unknown> = Object(typeof applicant === "object" ? applicant : {});
  const findings: Findings = { errors: {}, warnings: [] };
  const fields: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    const field = new InputField(name, findings);
    const [owner = route, method] = ownFields[name] ?? [];
    if (owner === route) fields[name] = await read(field, given[name], { now, sandbox });
    else if (given[name] !== undefined) field.refuse(`belongs to ${method}`);
  }
  refuseUnknownFields(given, Object.keys(readers), (key) => new InputField(key, findings));
  if (Object.keys(findings.errors).length) throw new InvalidInputError(findings.errors);
  return { fields: fields as unknown as CreateFields, warnings: findings.warnings };
}

function readVerificationType(field: InputField, value: unknown): number | undefined {
  const type = value as number;
  if (type === undefined) return field.refuse("is missing");
  if (!Number.isSafeInteger(type) || type < 1) return field.refuse("is no whole number above 0");
  if (type > 4) field.doubt("is not documented");
  return type;
}

/** Reads a file field: a checked file, looked at again, or a Blob, checked now. */
async function readUpload(
  field: InputField,
  value: unknown,
  rule: FileRule,
): Promise<CheckedFile | undefined> {
  if (value === undefined || value === null) return field.refuse("is missing");
  try {
    if (!isCheckedFile(value)) return await checkBlob(rule, value as Blob);
    admit(rule, value.size, value.type);
    await value.assertUnchanged?.();
    return value;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    // A file that was made for the other field speaks of that one.
    field.findings.errors[field.name] = Object.values(error.errors).flat();
  }
}
