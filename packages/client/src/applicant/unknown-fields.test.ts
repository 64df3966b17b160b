import { expect, test } from "vitest";
import { type Findings, InputField } from "../input-problem.ts";
import { refuseUnknownFields } from "./unknown-fields.ts";

const known = [
  "verification_type_id",
  "id_number",
  "full_name",
  "email",
  "phone_number",
  "ktp_image",
  "consent_metadata",
  "form_consent",
];

function refused(given: object) {
  const findings: Findings = { errors: {}, warnings: [] };
  refuseUnknownFields(given, known, (key) => new InputField(key, findings));
  return findings.errors;
}

test.for([
  ["nik", "id_number"],
  ["NIK", "id_number"],
  ["idNumber", "id_number"],
  ["phone", "phone_number"],
  ["phoneNumber", "phone_number"],
  ["name", "full_name"],
  ["fullname", "full_name"],
  ["emailAddress", "email"],
  ["type", "verification_type_id"],
  ["ktp", "ktp_image"],
  ["image", "ktp_image"],
  ["form", "form_consent"],
] as const)("asks of %s whether %s was meant", ([given, meant]) => {
  expect(refused({ [given]: "x" })).toEqual({
    [given]: [`${given} is not a field of this request. Did you mean ${meant}?`],
  });
});

test("asks nothing when none is close", () => {
  expect(refused({ salary: 1 })).toEqual({ salary: ["salary is not a field of this request."] });
});

test("takes known fields, and ignores what is undefined", () => {
  expect(refused({ email: "x", nik: undefined })).toEqual({});
});

test.for(["9999010101900001", "BUDI CONTOH", "budi@example.com", "x".repeat(41), "constructor()"])(
  "does not repeat the key %s, which may be a person's data",
  (key) => {
    const errors = refused({ [key]: "x" });
    expect(Object.keys(errors)).toEqual(["unknown_field"]);
    expect(JSON.stringify(errors)).not.toContain(key);
  },
);
