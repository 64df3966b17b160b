// What a form cannot say: what things cost, which way states go, who may see what. No pact and no
// schema holds a provider to it. Held on the sandbox, whose clock can be turned.
import { knownStatuses } from "@proofylink/client";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { consentMetadata, consentPdf, ktpPng, person } from "../consumer/applicants.ts";

const root = "/api/v1/external";
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const applicant = { ...person, verification_type_id: 1, ktp_image: base64(ktpPng) };
const routes = {
  "email-consent": {},
  "own-consent": { consent_metadata: consentMetadata },
  "upload-consent": { form_consent: base64(consentPdf) },
};

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => sandbox.setBalance(10));
afterAll(() => sandbox.close());

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${sandbox.accessToken}`, ...init.headers };
  return fetch(sandbox.url + root + path, { ...init, headers });
}

async function data<T>(path: string, init?: RequestInit): Promise<T> {
  return ((await (await ask(path, init)).json()) as { data: T }).data;
}

function post(route: string, fields: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ ...applicant, ...fields });
  return ask(`/verifications/${route}`, { method: "POST", headers, body });
}

async function create(route: keyof typeof routes, fields: object = {}): Promise<string> {
  const response = await post(route, { ...routes[route], ...fields });
  return ((await response.json()) as { data: { reference_code: string } }).data.reference_code;
}

const balance = async () => (await data<{ token: number }>("/token/balance")).token;

interface Detail {
  readonly verification: { readonly status: string };
  readonly customer: { readonly name: string };
}

const detail = (code: string) => data<Detail>(`/verifications/${code}`);

test("a create costs one token, and one that is refused costs none", async () => {
  await create("own-consent");
  expect(await balance()).toBe(9);
  expect((await post("own-consent", { id_number: "" })).status).toBe(422);
  expect(await balance()).toBe(9);
});

async function consentMail(code: string) {
  sandbox.clock.advance(5_000);
  const [mail] = await sandbox.outbox.read(code);
  if (mail === undefined) throw new Error("There is no consent mail.");
  return mail;
}

test("a consent that the person refuses gives the token back", async () => {
  const { rejectUrl } = await consentMail(await create("email-consent"));
  expect(await balance()).toBe(9);
  await fetch(rejectUrl, { method: "POST" });
  expect(await balance()).toBe(10);
});

test("after a yes the states only go forwards, and the last one stays", async () => {
  const code = await create("email-consent");
  const { acceptUrl } = await consentMail(code);
  await fetch(acceptUrl, { method: "POST" });
  let stood = knownStatuses.indexOf("waiting_confirmation");
  for (let second = 0; second < 100; second += 1) {
    const { status } = (await detail(code)).verification;
    const stands = (knownStatuses as readonly string[]).indexOf(status);
    expect(stands, status).toBeGreaterThanOrEqual(stood);
    stood = stands;
    sandbox.clock.advance(1_000);
  }
  expect(knownStatuses[stood]).toBe("completed");
});

test.each(Object.keys(routes) as (keyof typeof routes)[])(
  "a person's name comes back as it was sent: %s",
  async (route) => {
    const full_name = "BUDI ÇONTÓH 例";
    const code = await create(route, { full_name });
    expect((await detail(code)).customer.name).toBe(full_name);
  },
);

test("the list masks the NIK as documented and shows it nowhere", async () => {
  await create("own-consent");
  const text = await (await ask("/verifications?per_page=100")).text();
  const { data: rows } = JSON.parse(text) as { data: { customer_id_number: string }[] };
  for (const row of rows) expect(row.customer_id_number).toMatch(/^\d{4}\*{8}\d{4}$/);
  expect(rows.length).toBeGreaterThan(0);
  expect(text).not.toContain(person.id_number);
});

test("the pages of a search hold each row once", async () => {
  const fullName = "HALAMAN PERCOBAAN";
  const placed = [1, 2, 3, 4, 5].map((number) => `EMP-260101-000${number}`);
  for (const referenceCode of placed) await sandbox.place({ referenceCode, fullName });
  const seen: string[] = [];
  for (let page = 1, last = 1; page <= last; page += 1) {
    const response = await ask(`/verifications?q=halaman&per_page=2&page=${page}`);
    const { data: rows, meta } = (await response.json()) as {
      data: { reference_code: string }[];
      meta: { last_page: number };
    };
    expect(rows.length).toBeLessThanOrEqual(2);
    seen.push(...rows.map((row) => row.reference_code));
    last = meta.last_page;
  }
  expect(seen.sort()).toEqual(placed);
});

interface Report {
  readonly url: string;
  readonly expires_at: string;
}

async function readyReport(): Promise<Report> {
  const code = await create("own-consent");
  sandbox.clock.advance(60_000);
  await detail(code);
  const path = `/verifications/${code}/reports/credit`;
  const init = { headers: { "x-timezone": "Asia/Makassar" } };
  await data(path, init);
  sandbox.clock.advance(10_000);
  return data<Report>(path, init);
}

test("the link to a report works for ten minutes, for nobody who changes it, in the asked zone", async () => {
  const { url, expires_at } = await readyReport();
  expect(expires_at).toMatch(/\+08:00$/);
  expect((await fetch(url)).status).toBe(200);
  const forged = url.replace(
    /Signature=(.)/,
    (_, first) => `Signature=${first === "a" ? "b" : "a"}`,
  );
  expect((await fetch(forged)).status).toBe(403);
  sandbox.clock.advance(601_000);
  expect((await fetch(url)).status).toBe(403);
});

test("a refusal repeats neither what was sent nor the access token", async () => {
  const email = "bukan alamat contoh";
  const refused = await post("own-consent", { ...routes["own-consent"], email });
  expect(refused.status).toBe(422);
  expect(await refused.text()).not.toContain(email);
  const token = "wrong-access-token-contoh";
  const stranger = await ask("/token/balance", { headers: { authorization: `Bearer ${token}` } });
  expect(stranger.status).toBe(401);
  expect(await stranger.text()).not.toContain(token);
});
