import type { ConsentRoute } from "../database/schema.ts";
import { messages } from "./messages.ts";
import type { ReceivedFields, ReceivedFile } from "./received.ts";
import {
  email,
  fileUpTo,
  idNumber,
  integer,
  ipAddress,
  longText,
  moment,
  phoneNumber,
  type Rule,
  text,
} from "./rules.ts";

/** A person whose data passed all rules. */
export interface Applicant {
  readonly verification_type_id: number;
  readonly id_number: string;
  readonly full_name: string;
  readonly email: string;
  readonly phone_number: string;
  readonly ktp_image: ReceivedFile;
  readonly consent_metadata?: Readonly<Record<string, unknown>>;
  readonly form_consent?: ReceivedFile;
}

/** Messages by field; a field inside an object is written with dots. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** What the rules made of a body. */
export type Checked =
  | { readonly applicant: Applicant; readonly errors?: undefined }
  | { readonly applicant?: undefined; readonly errors: FieldErrors };

const person: Readonly<Record<string, Rule>> = {
  verification_type_id: integer,
  id_number: idNumber,
  full_name: text,
  email,
  phone_number: phoneNumber,
  ktp_image: fileUpTo(4096),
};

const metadata: Readonly<Record<string, Rule>> = {
  user_agent: longText,
  ip_address: ipAddress,
  device_type: longText,
  browser_info: longText,
  os: longText,
  timestamp: moment,
};

/** Checks a create's fields as the vendor's framework does: every field, one message for each. */
export function checkApplicant(route: ConsentRoute, received: ReceivedFields): Checked {
  const fields = tidy(received) as ReceivedFields;
  const errors = {
    ...check(fields, person),
    ...(route === "own-consent" ? checkMetadata(fields.consent_metadata) : {}),
    ...(route === "upload-consent" ? check(fields, { form_consent: fileUpTo(10_240) }) : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const verification_type_id = Number(fields.verification_type_id);
  return { applicant: { ...(fields as unknown as Applicant), verification_type_id } };
}

function check(
  fields: ReceivedFields,
  rules: Readonly<Record<string, Rule>>,
  prefix = "",
): FieldErrors {
  const errors: Record<string, readonly string[]> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = fields[name];
    const field = prefix + name;
    const message = isBlank(value) ? messages.required(field) : rule(value, field);
    if (message !== undefined) errors[field] = [message];
  }
  return errors;
}

function checkMetadata(value: unknown): FieldErrors {
  const field = "consent_metadata";
  if (isBlank(value)) return { [field]: [messages.required(field)] };
  if (!isPlain(value)) return { [field]: [messages.array(field)] };
  return check(value, metadata, `${field}.`);
}

/** Nothing at all, as the framework's `required` sees it. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return isPlain(value) && Object.keys(value).length === 0;
}

/** Trims texts, also one level down; a blank one counts as missing. */
function tidy(value: unknown, depth = 1): unknown {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (!isPlain(value) || depth < 0) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, tidy(of, depth - 1)]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
