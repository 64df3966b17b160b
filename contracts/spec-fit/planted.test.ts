// The comparison itself: it must see what it is there for, and its two misreadings must still be there.
import { describe, expect, test } from "vitest";
import { readApiDocument } from "../api-document.ts";
import { type PactFile, pactPath, readPact } from "../pact-file.ts";
import { comparable } from "./comparable.ts";
import { misfits } from "./misfits.ts";
import { refusedAnswers } from "./refused-answers.ts";
import { variantsOf } from "./variants.ts";

const document = readApiDocument();

/** The interactions of one operation: comparing all of them takes half a second. */
function pactOf(operationId: string): PactFile {
  const { interactions, ...rest } = readPact(pactPath("proofylink-client"));
  const ofOperation = ({ comments }: PactFile["interactions"][number]) =>
    comments?.references?.openapi?.operationId === operationId;
  return { ...rest, interactions: interactions.filter(ofOperation) };
}

/** A copy in which every `from` reads `to`. */
function replaced<T>(value: T, from: string, to: string): T {
  const text = JSON.stringify(value);
  expect(text).toContain(from);
  return JSON.parse(text.replaceAll(from, to)) as T;
}

describe("a change of the spec that the pact does not survive", () => {
  test.each([
    {
      change: "a field of an answer renamed",
      operation: "createVerificationWithOwnConsent",
      from: "consent_method",
    },
    { change: "a nullable field renamed", operation: "getVerification", from: "credibility_score" },
    {
      change: "a field of a request renamed",
      operation: "createVerificationWithEmailConsent",
      from: "phone_number",
    },
    {
      change: "a file of a form renamed",
      operation: "createVerificationWithUploadedConsent",
      from: "form_consent",
    },
    { change: "a parameter renamed", operation: "listVerifications", from: "per_page" },
  ])("is red and named: $change ($from)", async ({ operation, from }) => {
    const renamed = replaced(document, `"${from}"`, `"renamed_${from}"`);
    expect((await misfits(comparable(renamed), pactOf(operation))).join("\n")).toContain(from);
  });

  test("is red: a success with another status", async () => {
    const moved = replaced(document, '"201"', '"202"');
    const pact = pactOf("createVerificationWithOwnConsent");
    expect((await misfits(comparable(moved), pact)).join("\n")).toContain("status");
  });
});

describe("a change of the spec that only another value than the pact's own meets", () => {
  test.each([
    {
      change: "a type of verification gone",
      from: '"enum":[1,2,3,4]',
      to: '"enum":[1,2,4]',
      names: "verification_type_id 3",
    },
    {
      change: "a longest name",
      from: '"minLength":1,"maxLength":255,',
      to: '"minLength":1,"maxLength":100,',
      names: "full_name of 255 characters",
    },
    {
      change: "a shorter phone number",
      from: "^62[0-9]{7,13}$",
      to: "^62[0-9]{7,12}$",
      names: "phone_number 628888888888888",
    },
    {
      change: "a smaller image",
      from: '"maxLength":5592408',
      to: '"maxLength":1000000',
      names: "ktp_image of 5592408 characters",
    },
  ])("is red and named: $change", async ({ from, to, names }) => {
    const narrowed = comparable(replaced(document, from, to));
    const pact = pactOf("createVerificationWithUploadedConsent");
    expect(await misfits(narrowed, pact)).toEqual([]);
    expect((await misfits(narrowed, variantsOf(pact))).join("\n")).toContain(names);
  });

  test("is red and named: a word of a query that must be there", async () => {
    const from = '"name":"q","in":"query",';
    const narrowed = comparable(replaced(document, from, `${from}"required":true,`));
    const found = await misfits(narrowed, variantsOf(pactOf("listVerifications")));
    expect(found.join("\n")).toContain("without q");
  });
});

describe("a wider answer that the pact refuses is named", () => {
  const detail = "getVerification 200 data.verification";
  test.each([
    {
      change: "null",
      from: '"reference_code":{"$ref":"#/components/schemas/ReferenceCode"},"verification_type_name"',
      to: '"reference_code":{"type":["string","null"]},"verification_type_name"',
      names: `${detail}.reference_code: null`,
    },
    {
      change: "absent",
      from: '"required":["reference_code","verification_type_name","created_at"',
      to: '"required":["verification_type_name","created_at"',
      names: `${detail}.reference_code: absent`,
    },
    {
      change: "another value",
      from: '"x-extensible-enum":["A","B","C","D","E"]',
      to: '"x-extensible-enum":["A","B","C","D","E","F"]',
      names: `${detail}.credibility_level: another value`,
    },
  ])("$change", ({ from, to, names }) => {
    const wider = replaced(document, from, to);
    const { interactions } = pactOf("getVerification");
    const before = interactions.flatMap((one) => refusedAnswers(document, one));
    const after = interactions.flatMap((one) => refusedAnswers(wider, one));
    expect(before).not.toContain(names);
    expect(after).toContain(names);
  });
});

describe("what the comparator alone misreads", () => {
  test("a field that a nullable object of the spec does not have", async () => {
    const pact = replaced(
      pactOf("getVerification"),
      '"credibility":{}',
      '"credibility":{"gone":1}',
    );
    expect((await misfits(document, pact)).join("\n")).not.toContain("gone");
    expect((await misfits(comparable(document), pact)).join("\n")).toContain("gone");
  });

  test("a field that a request of the spec does not have", async () => {
    const pact = replaced(pactOf("createVerificationWithOwnConsent"), '"os":', '"gone":1,"os":');
    expect((await misfits(document, pact)).join("\n")).not.toContain("gone");
    expect((await misfits(comparable(document), pact)).join("\n")).toContain("gone");
  });

  test("a number in a form, which is text", async () => {
    const pact = pactOf("createVerificationWithEmailConsent");
    expect((await misfits(document, pact)).join("\n")).toContain("verification_type_id");
    expect((await misfits(comparable(document), pact)).join("\n")).not.toContain(
      "verification_type_id",
    );
  });
});
