// The comparison itself: it must see what it is there for, and its two misreadings must still be there.
import { describe, expect, test } from "vitest";
import { readApiDocument } from "../api-document.ts";
import { type PactFile, readPact } from "../pact-file.ts";
import { comparable } from "./comparable.ts";
import { misfits } from "./misfits.ts";

const document = readApiDocument();

/** The interactions of one operation: comparing all of them takes half a second. */
function pactOf(operationId: string): PactFile {
  const { interactions, metadata } = readPact();
  const ofOperation = ({ comments }: PactFile["interactions"][number]) =>
    comments?.references?.openapi?.operationId === operationId;
  return { metadata, interactions: interactions.filter(ofOperation) };
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
