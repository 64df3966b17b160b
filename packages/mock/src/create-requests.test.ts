import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applicantForm, createPaths, randomBytes } from "../test/applicant-form.ts";
import { type MockServer, startMock } from "./start-mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

async function create(
  path: string,
  body: NonNullable<RequestInit["body"]>,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown; violations: string }> {
  const response = await fetch(mock.url + path, {
    method: "POST",
    body,
    headers: { authorization: `Bearer ${mock.accessToken}`, ...headers },
  });
  return {
    status: response.status,
    body: await response.json(),
    violations: response.headers.get("sl-violations") ?? "",
  };
}

const invalidInput = {
  status: "fail",
  message: "id number harus berisi 16 karakter.",
  errors: {
    id_number: ["id number harus berisi 16 karakter."],
    email: ["Format email tidak valid."],
  },
};

describe("a form", () => {
  test("with every field and a real image creates", async () => {
    const answer = await create(createPaths.emailConsent, await applicantForm());
    expect(answer).toMatchObject({ status: 201, body: { status: "success" } });
  });

  test.each([
    "verification_type_id",
    "id_number",
    "full_name",
    "email",
    "phone_number",
    "ktp_image",
  ])("without %s gets the documented 422, and a header that names the field", async (field) => {
    const form = await applicantForm();
    form.delete(field);
    const answer = await create(createPaths.emailConsent, form);
    expect(answer).toMatchObject({ status: 422, body: invalidInput });
    expect(answer.violations).toContain(`'${field}'`);
  });

  test.each([
    ["id_number", "99990101019"],
    ["id_number", "9999010101 900001"],
    ["email", "budi.contoh"],
    ["phone_number", "081200000001"],
    ["verification_type_id", "first"],
    ["full_name", ""],
  ])("with %s %j gets the 422; the header names the field, not its value", async (field, value) => {
    const form = await applicantForm();
    form.set(field, value);
    const answer = await create(createPaths.emailConsent, form);
    expect(answer).toMatchObject({ status: 422, body: invalidInput });
    expect(answer.violations).toContain(field);
    if (value !== "") expect(answer.violations).not.toContain(value);
  });

  test("for an own consent needs the six bracketed fields", async () => {
    const form = await applicantForm();
    const lacking = await create(createPaths.ownConsent, form);
    expect(lacking.status).toBe(422);
    expect(lacking.violations).toContain("consent_metadata[ip_address]");
    const moment = {
      user_agent: "ContohBrowser/1.0",
      ip_address: "192.0.2.10",
      device_type: "desktop",
      browser_info: "ContohBrowser 1.0",
      os: "Linux",
      timestamp: "2026-03-06T16:00:00+08:00",
    };
    for (const [key, value] of Object.entries(moment)) form.set(`consent_metadata[${key}]`, value);
    expect((await create(createPaths.ownConsent, form)).status).toBe(201);
  });
});

describe("files", { timeout: 30_000 }, () => {
  test("an image of exactly 4 MB passes, one byte more gets the 422", async () => {
    const largest = await create(createPaths.emailConsent, await applicantForm(4_194_304));
    expect(largest.status).toBe(201);
    const larger = await create(createPaths.emailConsent, await applicantForm(4_194_305));
    expect(larger).toMatchObject({ status: 422, body: invalidInput });
    expect(larger.violations).toContain("ktp_image");
  });

  test("the largest valid create, 4 MB and 10 MB, passes in both encodings", async () => {
    const form = await applicantForm(4_194_304);
    form.set("form_consent", new Blob([randomBytes(10_485_760)], { type: "application/pdf" }));
    expect((await create(createPaths.uploadConsent, form)).status).toBe(201);

    const fields = {
      verification_type_id: 1,
      id_number: "9999010101900001",
      full_name: "BUDI CONTOH",
      email: "budi.contoh@example.com",
      phone_number: "6281200000001",
      ktp_image: Buffer.alloc(4_194_304).toString("base64"),
      form_consent: Buffer.alloc(10_485_760).toString("base64"),
    };
    const json = await create(createPaths.uploadConsent, JSON.stringify(fields), {
      "content-type": "application/json",
    });
    expect(json.status).toBe(201);
  });

  test("a body above 20 MiB gets the documented 413, and 401 before that", async () => {
    const body = new Uint8Array(20_971_521);
    const json = { "content-type": "application/json" };
    expect(await create(createPaths.emailConsent, body, json)).toMatchObject({
      status: 413,
      body: { message: "The POST data is too large." },
    });
    const stranger = await create(createPaths.emailConsent, body, { ...json, authorization: "" });
    expect(stranger.status).toBe(401);
  });
});

describe("bodies that cannot be read get the documented 422 at once", () => {
  test.each([
    ["malformed JSON", "application/json", "{"],
    ["JSON that is no object", "application/json", '"text"'],
    ["no body", "application/json", ""],
    ["a form without a boundary", "multipart/form-data", "x"],
    ["a form that ends early", "multipart/form-data; boundary=x", "--x\r\nContent-Disp"],
    ["another media type", "text/plain", "x"],
    ["a media type that is none", "nonsense", "x"],
  ])("%s", async (_, contentType, body) => {
    const answer = await create(createPaths.emailConsent, body, { "content-type": contentType });
    expect(answer).toMatchObject({ status: 422, body: invalidInput });
  });

  test("a body of unknown length is read like any other", async () => {
    const body = new Blob(["{"]).stream();
    const response = await fetch(mock.url + createPaths.emailConsent, {
      method: "POST",
      body,
      duplex: "half",
      headers: { authorization: `Bearer ${mock.accessToken}`, "content-type": "application/json" },
    });
    expect(response.status).toBe(422);
  });
});

test("a client that leaves in the middle of its body does not disturb the next one", async () => {
  const left = Promise.withResolvers<void>();
  const leaving = httpRequest(mock.url + createPaths.emailConsent, {
    method: "POST",
    headers: { "content-length": 1000 },
  });
  leaving.on("error", () => left.resolve());
  leaving.write("half of it", () => leaving.destroy(new Error("gone")));
  await left.promise;
  const answer = await create(createPaths.emailConsent, await applicantForm());
  expect(answer.status).toBe(201);
});
