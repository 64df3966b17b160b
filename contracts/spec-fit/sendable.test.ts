// What the variants claim that the consumers may send, sent by the client.
import { createProofylink, documentFromBytes, imageFromBytes } from "@proofylink/client";
import { expect, test } from "vitest";
import { consentMetadata, consentPdf, ktpPng, person } from "../consumer/applicants.ts";
import { sendable, sendableFiles, sendableMetadata } from "./sendable.ts";

const created = {
  status: "success",
  message: "Verification created successfully.",
  data: {
    reference_code: "EMP-260211-7874",
    status: "ocr_verification",
    consent_method: "email",
    created_at: "2026-02-11T10:27:41.000000Z",
  },
};

async function sentBody(fields: object): Promise<Record<string, unknown>> {
  let body = "";
  const proofylink = createProofylink({
    baseUrl: "http://127.0.0.1",
    accessToken: "contract-access-token",
    fetch: async (input, init) => {
      body = await new Request(input, init).text();
      return Response.json(created, { status: 201 });
    },
  });
  const applicant = {
    ...person,
    verification_type_id: 1,
    ktp_image: await imageFromBytes(ktpPng),
    ...fields,
  };
  const options = { encoding: "json" } as const;
  const { createWithOwnConsent, createWithUploadedConsent } = proofylink.verifications;
  await ("form_consent" in fields
    ? createWithUploadedConsent(applicant as never, options)
    : createWithOwnConsent({ consent_metadata: consentMetadata, ...applicant } as never, options));
  return JSON.parse(body) as Record<string, unknown>;
}

const texts = sendable.flatMap(({ field, values }) => values.map((value) => ({ field, value })));

test.each(texts)("the client sends $field $value", async ({ field, value }) => {
  expect((await sentBody({ [field]: value }))[field]).toBe(value);
});

const metadata = sendableMetadata.flatMap(({ field, values }) =>
  values.map((value) => ({ field, value })),
);

test.each(metadata)("the client sends consent_metadata.$field $value", async ({ field, value }) => {
  const record = { ...consentMetadata, [field]: value };
  expect((await sentBody({ consent_metadata: record })).consent_metadata).toEqual(record);
});

test("the client sends files of up to the length of the longest", async () => {
  const longest = new Map(sendableFiles.map(({ field, values }) => [field, `${values.at(-1)}`]));
  const stretched = (field: string, bytes: Uint8Array): Uint8Array => {
    const file = Buffer.alloc(Buffer.byteLength(longest.get(field) ?? "", "base64"));
    // The client looks at the beginning of a file, and at its end.
    file.set(bytes);
    file.set(bytes, file.length - bytes.length);
    return file;
  };
  const sent = await sentBody({
    ktp_image: await imageFromBytes(stretched("ktp_image", ktpPng)),
    form_consent: await documentFromBytes(stretched("form_consent", consentPdf)),
  });
  for (const [field, value] of longest) expect(sent[field]).toHaveLength(value.length);
});
