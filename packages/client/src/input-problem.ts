import { InvalidInputError } from "./errors.ts";

/**
 * What belongs into each field of a create, as the end of a sentence, in the order in which the fields
 * are sent.
 */
export const fieldNeeds = {
  verification_type_id: "1 (employees), 2 (vehicle rental), 3 (customers, partners) or 4 (tenants)",
  id_number: "the NIK, 16 digits",
  full_name: "the name as on the KTP",
  email: "one address, with an @ and a domain",
  phone_number: "an Indonesian number such as 0812… or 62812…",
  consent_metadata:
    "what your portal recorded when the person consented: user_agent, ip_address, device_type, browser_info, os and timestamp, such as 2026-03-06T16:00:00+08:00",
  ktp_image: "a photo of the KTP as JPEG or PNG",
  form_consent: "the signed form as PDF, JPEG or PNG",
} as const;
export type FieldName = keyof typeof fieldNeeds;

/** A doubt about one field of what is sent all the same. It never holds the value of the field. */
export interface InputWarning {
  /** The field as the API names it, nested ones with a dot: `consent_metadata.ip_address`. */
  readonly field: string;
  /** What looks wrong and what belongs there. */
  readonly message: string;
}

/** Collects everything that is wrong or doubtful, so that one answer tells it all. */
export interface Findings {
  /** By field, in the shape of the API's own 422 answer. */
  readonly errors: Record<string, string[]>;
  readonly warnings: InputWarning[];
}

/** One field that is being read. Problems follow its name in a sentence; they must not hold its value. */
export class InputField {
  readonly name: string;
  readonly findings: Findings;

  constructor(name: string, findings: Findings) {
    this.name = name;
    this.findings = findings;
  }

  /** A field inside this one. */
  nested(key: string): InputField {
    return new InputField(`${this.name}.${key}`, this.findings);
  }

  /** Records what is wrong. Returns undefined, which is then what was read. */
  refuse(problem: string): undefined {
    this.findings.errors[this.name] ??= [];
    this.findings.errors[this.name]?.push(describe(this.name, problem));
  }

  doubt(problem: string): void {
    this.findings.warnings.push({ field: this.name, message: describe(this.name, problem) });
  }
}

/** The error of one field alone. */
export function inputError(field: FieldName, problem: string): InvalidInputError {
  return new InvalidInputError({ [field]: [describe(field, problem)] });
}

function describe(field: string, problem: string): string {
  const need = fieldNeeds[field.split(".")[0] as FieldName];
  const sentence = problem.endsWith("?") ? problem : `${problem}.`;
  return `${field} ${sentence}${need ? ` Give ${need}.` : ""}`;
}
