import { expect, test } from "vitest";
import { type Findings, InputField } from "../input-problem.ts";
import { readEmail } from "./email.ts";

function read(value: unknown) {
  const findings: Findings = { errors: {}, warnings: [] };
  const email = readEmail(new InputField("email", findings), value);
  return { email, errors: findings.errors.email };
}

test.for([
  "budi.contoh@example.com",
  "budi+kerja@sub.example.co.id",
  "o'contoh@example.com",
  "büdi@contoh.example",
])("takes %s", (text) => {
  expect(read(` ${text}\n`)).toEqual({ email: text, errors: undefined });
});

test.for([
  "budi.contoh",
  "budi@example",
  "budi@@example.com",
  "budi contoh@example.com",
  "Budi <budi@example.com>",
  "budi@example.com, sari@example.com",
  "budi@example..com",
  "budi@.example.com",
  "budi@example.com.",
  "mailto:budi@example.com",
])("refuses %s", (text) => {
  expect(read(text)).toEqual({
    email: undefined,
    errors: ["email is no e-mail address. Give one address, with an @ and a domain."],
  });
});

test("refuses a long wrong address in time that grows with its length only", () => {
  expect(read(`${"a.".repeat(50_000)}@`).email).toBeUndefined();
  expect(read(`${"a".repeat(100_000)}@${"a".repeat(100_000)}`).email).toBeUndefined();
});

test("calls a blank one missing", () => {
  expect(read(" ").errors).toEqual(["email is missing. Give one address, with an @ and a domain."]);
});
