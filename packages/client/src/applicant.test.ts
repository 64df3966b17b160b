import { readSpecimen } from "@proofylink/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConsentRoute, checkApplicant } from "./applicant.ts";
import { InvalidInputError } from "./errors.ts";
import { documentFromBytes, imageFromBytes } from "./image.ts";

const now = Date.parse("2026-03-06T16:00:00+08:00");
const ktp = await readSpecimen("ktp-specimen.jpg");
const pdf = await readSpecimen("consent-form-specimen.pdf");
const person = {
  verification_type_id: 2,
  id_number: "9999-0101-0190-0001",
  full_name: " BUDI CONTOH ",
  email: "budi.contoh@example.com ",
  phone_number: "0812-0000-0000",
  ktp_image: await imageFromBytes(ktp),
};
const consent_metadata = {
  user_agent: "Mozilla/5.0 (X11; Linux x86_64) ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};
const form_consent = await documentFromBytes(pdf);

async function errorsOf(route: ConsentRoute, applicant: unknown) {
  const error = await checkApplicant(route, applicant as never, { now }).catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidInputError);
  return (error as InvalidInputError).errors;
}

test("e-mail consent: writes every field as the API wants it", async () => {
  const { fields, warnings } = await checkApplicant("email", person);
  expect(fields).toEqual({
    verification_type_id: 2,
    id_number: "9999010101900001",
    full_name: "BUDI CONTOH",
    email: "budi.contoh@example.com",
    phone_number: "6281200000000",
    ktp_image: person.ktp_image,
  });
  expect(warnings).toEqual([]);
});

test("own consent: sends the record of the consent as it is", async () => {
  const { fields } = await checkApplicant("own", { ...person, consent_metadata }, { now });
  expect(fields.consent_metadata).toEqual(consent_metadata);
  expect(fields).not.toHaveProperty("form_consent");
});

test("own consent: without its record nothing is sent, and nothing is made up", async () => {
  expect(await errorsOf("own", person)).toEqual({
    consent_metadata: [
      expect.stringContaining(
        "is missing. Give what your portal recorded when the person consented",
      ),
    ],
  });
});

test("uploaded consent: takes a form of any kind and a picture made for the KTP", async () => {
  for (const form of [form_consent, person.ktp_image, new Blob([pdf])]) {
    const { fields } = await checkApplicant("uploaded", { ...person, form_consent: form });
    expect(fields.form_consent?.size).toBe(form.size);
  }
});

test("does not change what the caller gave", async () => {
  const given = Object.freeze({ ...person });
  await checkApplicant("email", given);
  expect(given).toEqual(person);
});

test("tells everything that is wrong at once, by field, nested fields with a dot", async () => {
  const errors = await errorsOf("own", {
    verification_type_id: "1",
    id_number: "123",
    phone_number: "+1 202 555 0100",
    email: "x",
    consent_metadata: { ...consent_metadata, ip_address: "" },
    ktp_image: new Blob(["hello"]),
    phone: "0812",
  });
  expect(Object.keys(errors).sort()).toEqual([
    "consent_metadata.ip_address",
    "email",
    "full_name",
    "id_number",
    "ktp_image",
    "phone",
    "phone_number",
    "verification_type_id",
  ]);
  for (const messages of Object.values(errors)) expect(messages).toHaveLength(1);
});

test.for([undefined, null, "applicant", 1])(
  "calls every field missing when given %j",
  async (given) => {
    expect(Object.keys(await errorsOf("email", given)).sort()).toEqual(Object.keys(person).sort());
  },
);

test.for([
  ["email", "consent_metadata", "createWithOwnConsent"],
  ["email", "form_consent", "createWithUploadedConsent"],
  ["own", "form_consent", "createWithUploadedConsent"],
  ["uploaded", "consent_metadata", "createWithOwnConsent"],
] as const)("%s consent: refuses %s and names %s", async ([route, field, method]) => {
  const others = { email: {}, own: { consent_metadata }, uploaded: { form_consent } }[route];
  const stray = { consent_metadata, form_consent }[field];
  expect(await errorsOf(route, { ...person, ...others, [field]: stray })).toEqual({
    [field]: [expect.stringContaining(`${field} belongs to ${method}.`)],
  });
});

test.for([0, -1, 1.5, Number.NaN, Infinity, "2", null])(
  "refuses the verification type %j",
  async (id) => {
    expect(await errorsOf("email", { ...person, verification_type_id: id })).toEqual({
      verification_type_id: [expect.stringContaining("Give 1 (employees), 2")],
    });
  },
);

test("takes a verification type that is not documented, with a doubt", async () => {
  const { fields, warnings } = await checkApplicant("email", {
    ...person,
    verification_type_id: 5,
  });
  expect(fields.verification_type_id).toBe(5);
  expect(warnings).toEqual([
    {
      field: "verification_type_id",
      message: expect.stringContaining("verification_type_id is not documented. Give 1"),
    },
  ]);
});

test("checks a plain Blob or File as a picture", async () => {
  const file = new File([ktp], "ktp-budi-contoh.jpg", { type: "text/plain" });
  const { fields } = await checkApplicant("email", { ...person, ktp_image: file });
  expect(fields.ktp_image.type).toBe("image/jpeg");
  expect(await errorsOf("email", { ...person, ktp_image: new Blob([pdf]) })).toEqual({
    ktp_image: [expect.stringContaining("is application/pdf. Give a photo of the KTP")],
  });
});

test("a consent form is no photo of a KTP, however it was made", async () => {
  expect(await errorsOf("email", { ...person, ktp_image: form_consent })).toEqual({
    ktp_image: [expect.stringContaining("is application/pdf. Give a photo of the KTP")],
  });
  const large = new Uint8Array(4_194_305);
  large.set(ktp.subarray(0, -2));
  large.set([0xff, 0xd9], large.length - 2);
  const document = await documentFromBytes(large);
  expect(await errorsOf("email", { ...person, ktp_image: document })).toEqual({
    ktp_image: [expect.stringContaining("has 4194305 bytes, more than 4194304")],
  });
});

test.for([
  ["a path", "/home/budi/ktp.jpg"],
  ["a data URI", "data:image/jpeg;base64,/9j/"],
  ["bytes", ktp],
  ["a promise that was not awaited", imageFromBytes(ktp)],
  ["a number", 1],
] as const)("refuses %s as a picture and names the functions to await", async ([, value]) => {
  const errors = await errorsOf("email", { ...person, ktp_image: value });
  expect(errors).toEqual({
    ktp_image: [
      expect.stringMatching(/is no file: await imageFromBytes.*for a path, imageFromFile of/),
    ],
  });
});

test("no message and no warning repeats a value", async () => {
  const marker = "KEBOCORAN7391";
  const wrong = fc.oneof(
    fc.constant(marker),
    fc.constant(`${marker}@`),
    fc.constant(`73917391 ${marker}`),
    fc.constant({ [marker]: marker }),
    fc.constant([marker]),
  );
  const applicant = fc.record({
    verification_type_id: wrong,
    id_number: wrong,
    full_name: wrong,
    email: wrong,
    phone_number: wrong,
    ktp_image: wrong,
    consent_metadata: fc.oneof(
      wrong,
      fc.record({ user_agent: wrong, ip_address: wrong, timestamp: wrong, os: wrong }),
    ),
    form_consent: wrong,
  });
  await fc.assert(
    fc.asyncProperty(
      applicant,
      fc.constantFrom<ConsentRoute>("email", "own", "uploaded"),
      async (given, route) => {
        expect(JSON.stringify(await errorsOf(route, given))).not.toContain("7391");
      },
    ),
  );
  const { warnings } = await checkApplicant(
    "own",
    {
      ...person,
      id_number: "7391739173910000",
      phone_number: "0217391739",
      full_name: marker,
      verification_type_id: 7391,
      consent_metadata: { ...consent_metadata, ip_address: marker, os: marker },
    },
    { now },
  );
  expect(warnings).toHaveLength(5);
  expect(JSON.stringify(warnings)).not.toContain("7391");
});
