import { expect, test } from "vitest";
import { nikOf, scenarios } from "../../src/index.ts";
import { bodies, formFor, metadata, paths, person } from "../applicant.ts";
import { ask } from "../ask.ts";
import { startSandbox } from "../start-sandbox.ts";
import { stopped } from "../stopped-clock.ts";

const routes = ["email", "own", "upload"] as const;
const detailOf = (code: string) => `/api/v1/external/verifications/${code}`;

test.each(routes)(
  "a create with %s consent spends a token and is kept, in both encodings",
  async (route) => {
    await using sandbox = await startSandbox({ tokens: 5, clock: stopped });
    for (const asked of [{ json: bodies[route] }, { form: formFor(route) }]) {
      const { status, body } = await ask(sandbox, paths[route], asked);
      expect(status).toBe(201);
      expect(body.data).toEqual({
        reference_code: expect.stringMatching(/^EMP-260211-\d{4}$/),
        status: "ocr_verification",
        consent_method: route === "upload" ? "signed_document" : "email",
        created_at: "2026-02-11T10:27:41.000000Z",
      });
      const detail = await ask(sandbox, detailOf(body.data.reference_code));
      expect(detail.body.data.customer).toEqual({
        name: "BUDI CONTOH",
        phone: "81200000001",
        id_number: "9999010101900001",
      });
    }
    const { tokens, committed, requestsOnWire } = await sandbox.ledger.read();
    expect(tokens).toEqual({ granted: 5, spent: 2, refunded: 0, balance: 3 });
    expect({ committed, requestsOnWire }).toEqual({ committed: 2, requestsOnWire: 2 });
  },
);

test("without tokens a create is refused and nothing is kept", async () => {
  await using sandbox = await startSandbox({ tokens: 1 });
  await ask(sandbox, paths.email, { json: bodies.email });
  const { status, body } = await ask(sandbox, paths.email, { json: bodies.email });
  expect(status).toBe(400);
  expect(body).toEqual({ status: "fail", message: "Insufficient token balance" });
  const list = await ask(sandbox, "/api/v1/external/verifications");
  expect(list.body.meta.total).toBe(1);
});

test("of many creates at once exactly as many pass as there are tokens", async () => {
  await using sandbox = await startSandbox({ tokens: 7 });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => ask(sandbox, paths.own, { form: formFor("own") })),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(7);
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(13);
  const balance = await ask(sandbox, "/api/v1/external/token/balance");
  expect(balance.body.data).toEqual({ token: 0 });
});

test("an unknown type is answered with 404 and costs nothing", async () => {
  await using sandbox = await startSandbox({ tokens: 1 });
  const json = { ...bodies.email, verification_type_id: 5 };
  const { status, body } = await ask(sandbox, paths.email, { json });
  expect({ status, body }).toEqual({
    status: 404,
    body: { status: "fail", message: "Data not found" },
  });
  expect((await sandbox.ledger.read()).tokens.balance).toBe(1);
});

test("an empty body gets the first message, and all by field", async () => {
  await using sandbox = await startSandbox();
  const { status, body } = await ask(sandbox, paths.own, { json: {} });
  expect(status).toBe(422);
  expect(body.message).toBe("verification type id wajib diisi.");
  expect(Object.keys(body.errors)).toEqual([
    ...Object.keys(person),
    "ktp_image",
    "consent_metadata",
  ]);
});

const wrong = (field: string, value: unknown, message: string, key = field) => ({
  field,
  value,
  message,
  key,
});

test.each([
  wrong("id_number", "123", "id number harus berisi 16 karakter."),
  wrong("id_number", 9999010101, "id number harus berupa string."),
  wrong("email", "budi.contoh", "Format email tidak valid."),
  wrong("phone_number", "081200000001", "Format phone number tidak valid."),
  wrong("full_name", "   ", "full name wajib diisi."),
  wrong("full_name", ["BUDI"], "full name harus berupa string."),
  wrong("full_name", "B".repeat(256), "full name maksimal berisi 255 karakter."),
  wrong("verification_type_id", "satu", "verification type id harus berupa bilangan bulat."),
  wrong("ktp_image", "tidak!", "Format ktp image tidak valid."),
  wrong("ktp_image", 7, "ktp image harus berupa berkas."),
  wrong("consent_metadata", "teks", "consent metadata harus berupa array."),
  wrong(
    "consent_metadata",
    { ...metadata, ip_address: " " },
    "consent metadata.ip address wajib diisi.",
    "consent_metadata.ip_address",
  ),
  wrong(
    "consent_metadata",
    { ...metadata, timestamp: "2026-02-30T00:00:00Z" },
    "consent metadata.timestamp bukan tanggal yang valid.",
    "consent_metadata.timestamp",
  ),
])("$field as $value is refused with its message", async ({ field, value, message, key }) => {
  await using sandbox = await startSandbox({ tokens: 1 });
  const json = { ...bodies.own, [field]: value };
  const { status, body } = await ask(sandbox, paths.own, { json });
  expect(status).toBe(422);
  expect(body).toEqual({ status: "fail", message, errors: { [key]: [message] } });
  expect((await sandbox.ledger.read()).tokens.spent).toBe(0);
});

test("texts are trimmed before they are checked and kept", async () => {
  await using sandbox = await startSandbox();
  const json = {
    ...bodies.email,
    full_name: "  SARI PERCOBAAN\n",
    id_number: " 9999010101900002 ",
  };
  const { body } = await ask(sandbox, paths.email, { json });
  const detail = await ask(sandbox, detailOf(body.data.reference_code));
  expect(detail.body.data.customer.name).toBe("SARI PERCOBAAN");
  expect(detail.body.data.customer.id_number).toBe("9999010101900002");
});

test("a file without any bytes is refused", async () => {
  await using sandbox = await startSandbox();
  const form = formFor("email", { ktp_image: new Blob([], { type: "image/png" }) });
  const { status, body } = await ask(sandbox, paths.email, { form });
  expect(status).toBe(422);
  expect(body.errors).toEqual({ ktp_image: ["ktp image harus berupa berkas."] });
});

const megabyte = 1_048_576;

test.each([
  { field: "ktp_image", limit: 4 * megabyte, kilobytes: 4096 },
  { field: "form_consent", limit: 10 * megabyte, kilobytes: 10_240 },
])("$field may have its limit and not one byte more, in both encodings", async (given) => {
  await using sandbox = await startSandbox();
  const { field, limit, kilobytes } = given;
  const label = field.replace("_", " ");
  const message = `${label} maksimal berukuran ${kilobytes} kilobita.`;
  for (const [size, expected] of [
    [limit, 201],
    [limit + 1, 422],
  ] as const) {
    const bytes = Buffer.alloc(size, 7);
    const form = formFor("upload", { [field]: new Blob([bytes]) });
    const json = { ...bodies.upload, [field]: bytes.toString("base64") };
    for (const asked of [{ form }, { json }]) {
      const { status, body } = await ask(sandbox, paths.upload, asked);
      expect(status).toBe(expected);
      if (expected === 422) expect(body.errors).toEqual({ [field]: [message] });
    }
  }
});

test("base64 with a data URI's prefix is taken", async () => {
  await using sandbox = await startSandbox();
  const json = { ...bodies.email, ktp_image: `data:image/png;base64,${bodies.email.ktp_image}` };
  expect((await ask(sandbox, paths.email, { json })).status).toBe(201);
});

test("every refusal of the catalogue is documented, and only what it says is committed", async () => {
  await using sandbox = await startSandbox({ tokens: 50 });
  for (const scenario of scenarios.filter(({ create }) => create.kind !== "accept")) {
    const json = { ...bodies.email, id_number: nikOf(scenario) };
    const before = (await sandbox.ledger.read()).tokens.spent;
    const { status } = await ask(sandbox, paths.email, { json });
    const { create } = scenario;
    expect(status).toBe(create.kind === "refuse" ? create.status : 500);
    const committed = create.kind === "break" && create.committed ? 1 : 0;
    expect((await sandbox.ledger.read()).tokens.spent - before).toBe(committed);
  }
});

test("the same seed gives the same reference codes, another one others", async () => {
  const codes = async (seed: number) => {
    await using sandbox = await startSandbox({ seed, clock: stopped });
    const answers = [await ask(sandbox, paths.email, { json: bodies.email })];
    answers.push(await ask(sandbox, paths.email, { json: bodies.email }));
    return answers.map(({ body }) => body.data.reference_code);
  };
  expect(await codes(1)).toEqual(await codes(1));
  expect(await codes(1)).not.toEqual(await codes(2));
});
