import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bodies, bodyOf, formFor, paths, send } from "../applicant.ts";
import { ask } from "../ask.ts";
import { type GuardedSandbox, guardedSandbox } from "./guarded-sandbox.ts";

let guarded: GuardedSandbox;
beforeAll(async () => {
  guarded = await guardedSandbox();
});
afterAll(() => guarded[Symbol.asyncDispose]());

const list = "/api/v1/external/verifications";

const texts = [
  "'; DROP TABLE verifications; --",
  `" OR 1=1 --`,
  "%' UNION SELECT id_number FROM verifications --",
  "\\",
  "%_",
  "$1 :name ? @x",
  "{{7*7}}<%= 7 %>",
  "<script>alert(1)</script>",
  "../../../etc/passwd",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "\u202eOHTNOC IDUB",
  "ﷺ".repeat(40),
  "a\u0301".repeat(60),
  "\u{10ffff}\u{fffe}",
  "\ufeffBUDI",
  "null",
  "__proto__",
  "-1",
  "1e400",
  "line\r\nx-injected: 1",
];

const lone = "\ud800BUDI\udfff";

describe.each(["json", "form"] as const)("as %s", (encoding) => {
  const asked = (field: string, value: string) => {
    const changes = { [field]: value };
    return encoding === "json"
      ? { json: { ...bodies.own, ...changes } }
      : { form: formFor("own", changes) };
  };

  test.each(texts)("%j in every text of a create is kept as it came or refused", async (text) => {
    for (const field of [
      "verification_type_id",
      "id_number",
      "full_name",
      "email",
      "phone_number",
    ]) {
      const before = await guarded.whole();
      const { status, body } = await ask(guarded.sandbox, paths.own, asked(field, text));
      // A number is a type, though none that there is.
      const refusal = field === "verification_type_id" && text === "-1" ? 404 : 422;
      expect(status).toBe(field === "full_name" ? 201 : refusal);
      expect(await guarded.whole()).toBe(before + (status === 201 ? 1 : 0));
      if (status !== 201) continue;
      const detail = await ask(guarded.sandbox, `${list}/${body.data.reference_code}`);
      expect(detail.body.data.customer.name).toBe(text.trim());
    }
  });
});

test("16 characters of any kind are a NIK, kept and masked", async () => {
  for (const id_number of [
    "'; DROP TABLE x;",
    "%%%%%%%%%%%%%%%%",
    "\u{1f600}".repeat(16),
    "٣".repeat(16),
  ]) {
    const { status, body } = await ask(guarded.sandbox, paths.own, {
      json: { ...bodies.own, id_number },
    });
    expect(status).toBe(201);
    const detail = await ask(guarded.sandbox, `${list}/${body.data.reference_code}`);
    expect(detail.body.data.customer.id_number).toBe(id_number);
    const rows = await ask(guarded.sandbox, list);
    expect(rows.body.data[0].customer_id_number).not.toContain(id_number);
    await guarded.whole();
  }
});

test("half of a surrogate pair is taken for a character that is unknown", async () => {
  const { body } = await ask(guarded.sandbox, paths.own, {
    json: { ...bodies.own, full_name: lone },
  });
  const detail = await ask(guarded.sandbox, `${list}/${body.data.reference_code}`);
  expect(detail.body.data.customer.name).toBe("\ufffdBUDI\ufffd");
});

test.each(texts)("%j finds no more than what has it", async (text) => {
  const { status, body } = await ask(guarded.sandbox, `${list}?q=${encodeURIComponent(text)}`);
  expect(status).toBe(200);
  const wanted = text.trim().toLowerCase();
  for (const row of body.data) {
    expect(`${row.customer_name} ${row.reference_code}`.toLowerCase()).toContain(wanted);
  }
  await guarded.whole();
});

test.each([
  "page=-1",
  "page=0",
  "page=1e9",
  "page=99999999999999999999",
  "page=999999999&per_page=100",
  "page[]=1",
  "page=NaN&per_page=Infinity",
  "per_page=0",
  "per_page=-5",
  "per_page=1000000",
  "per_page=%00",
  "q[]=a",
  "q=%",
  "q=%ff%fe",
  "q=%ED%A0%80",
  "q=%00",
  `q=${"a".repeat(8_000)}`,
  `q=${"%25".repeat(2_000)}`,
  "&&&===",
  "__proto__=1&constructor=2",
])("the list answers ?%s", async (query) => {
  const { status, body } = await ask(guarded.sandbox, `${list}?${query}`);
  expect(status).toBe(200);
  expect(body.data.length).toBeLessThanOrEqual(100);
});

test.each([
  `${list}/%00`,
  `${list}/%ff`,
  `${list}/%E0%A4%A`,
  `${list}/..%2f..%2fadmin%2fledger`,
  `${list}/' OR '1'='1`,
  `${list}/%27%20OR%201=1`,
  `${list}/${"A".repeat(8_000)}`,
  `${list}/%/reports/credit`,
  `${list}/x/reports/other`,
  `${list}//`,
  "/api/v1/external//verifications",
  "/api/v1/external/",
  "/api/v1/external",
  "/API/V1/EXTERNAL/VERIFICATIONS",
  "/consent/..%2f..%2fetc",
  "/consent/' OR 1=1",
  "/files/credit-report/%2e%2e.pdf?expires=x&signature=y",
  "/files/credit-report/a.pdf",
  "//evil.example/x",
  "/\\evil.example",
  "/admin/ledger",
])("there is nothing at %s", async (path) => {
  const response = await send(guarded.sandbox, path);
  expect([403, 404]).toContain(response.status);
  await guarded.whole();
});

test("dots in a path are resolved as every client resolves them", async () => {
  // Not the whole rows: a state may become due between the two.
  const codes = ({ data }: { data: { reference_code: string }[] }) =>
    data.map((row) => row.reference_code);
  const { body } = await ask(guarded.sandbox, list);
  const again = await bodyOf(send(guarded.sandbox, "/api/v1/external/./x/../verifications"));
  expect(codes(again)).toEqual(codes(body));
});
