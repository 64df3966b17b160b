import { expect, test } from "vitest";
import { nikOf, type Sandbox, scenarios } from "../../src/index.ts";
import { bodies, paths } from "../applicant.ts";
import { ask } from "../ask.ts";
import { startSandbox } from "../start-sandbox.ts";
import { stopped } from "../stopped-clock.ts";

const list = "/api/v1/external/verifications";

async function create(sandbox: Sandbox, changes: object = {}): Promise<string> {
  const json = { ...bodies.own, ...changes };
  return (await ask(sandbox, paths.own, { json })).body.data.reference_code;
}

async function names(sandbox: Sandbox, query: string): Promise<string[]> {
  const { body } = await ask(sandbox, `${list}?${query}`);
  return body.data.map((one: { customer_name: string }) => one.customer_name);
}

test("the list shows the newest first, with the NIK masked", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  await create(sandbox);
  const newest = await create(sandbox, { full_name: "SARI PERCOBAAN" });
  const { body } = await ask(sandbox, list);
  expect(body.data[0]).toEqual({
    reference_code: newest,
    verification_type_name: "Rekrutment/Screening Karyawan",
    status: "ocr_verification",
    customer_name: "SARI PERCOBAAN",
    customer_id_number: "9999********0001",
    final_decision: null,
    created_at: "2026-02-11T10:27:41.000000Z",
    updated_at: "2026-02-11T10:27:41.000000Z",
    credibility_score: null,
    credibility_level: null,
  });
  expect(JSON.stringify(body)).not.toContain(bodies.own.id_number);
});

test("pages are cut as Laravel cuts them", async () => {
  await using sandbox = await startSandbox();
  for (const full_name of ["A", "B", "C", "D", "E"]) await create(sandbox, { full_name });
  expect(await names(sandbox, "per_page=2&page=1")).toEqual(["E", "D"]);
  const { body } = await ask(sandbox, `${list}?per_page=2&page=3`);
  const path = sandbox.url + list;
  expect(body.data).toHaveLength(1);
  expect(body.links).toEqual({
    first: `${path}?page=1`,
    last: `${path}?page=3`,
    prev: `${path}?page=2`,
    next: null,
  });
  expect(body.meta).toEqual({
    current_page: 3,
    from: 5,
    last_page: 3,
    path,
    per_page: 2,
    to: 5,
    total: 5,
    q: null,
  });
});

test("a page beyond the last is empty, with its rows numbered null", async () => {
  await using sandbox = await startSandbox();
  await create(sandbox);
  const { body } = await ask(sandbox, `${list}?page=9`);
  expect(body.data).toEqual([]);
  expect(body.meta).toMatchObject({
    current_page: 9,
    from: null,
    to: null,
    last_page: 1,
    total: 1,
  });
});

test("page sizes that are none count as not given, and large ones are cut", async () => {
  await using sandbox = await startSandbox();
  for (const [asked, used] of [
    ["0", 50],
    ["-1", 50],
    ["x", 50],
    ["1e9", 50],
    ["100000", 100],
  ] as const) {
    const { body } = await ask(sandbox, `${list}?per_page=${asked}&page=${asked}`);
    expect(body.meta.per_page).toBe(used);
  }
});

test("the search word is looked for in names and codes, as text and not as a pattern", async () => {
  await using sandbox = await startSandbox();
  const code = await create(sandbox, { full_name: "BUDI CONTOH" });
  await create(sandbox, { full_name: "ÉLISE 100% CONTOH_DUA" });
  expect(await names(sandbox, "q=budi")).toEqual(["BUDI CONTOH"]);
  expect(await names(sandbox, `q=${code.toLowerCase()}`)).toEqual(["BUDI CONTOH"]);
  expect(await names(sandbox, `q=${encodeURIComponent("élise")}`)).toHaveLength(1);
  expect(await names(sandbox, `q=${encodeURIComponent("0%")}`)).toHaveLength(1);
  expect(await names(sandbox, `q=${encodeURIComponent("budi%")}`)).toEqual([]);
  expect(await names(sandbox, "q=h_d")).toEqual(["ÉLISE 100% CONTOH_DUA"]);
  expect(await names(sandbox, `q=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([]);
  expect(await names(sandbox, "q=%00")).toEqual([]);
  await create(sandbox, { full_name: "A\0B" });
  expect(await names(sandbox, "q=%00B")).toEqual(["A\0B"]);
  expect((await ask(sandbox, `${list}?q=budi`)).body.meta).toMatchObject({ total: 1, q: "budi" });
});

test("what is not there is answered with 404 in the words of each operation", async () => {
  await using sandbox = await startSandbox();
  expect((await ask(sandbox, `${list}/EMP-000000-0000`)).body.message).toBe("Data not found.");
  expect((await ask(sandbox, `${list}/%00`)).body.message).toBe("Data not found.");
  const { status, body } = await ask(sandbox, `${list}/EMP-000000-0000/reports/credit`);
  expect(status).toBe(404);
  expect(body).toEqual({
    status: "fail",
    message: "Verifikasi tidak ditemukan.",
    data: [],
    errors: {},
  });
});

test.each(["credit", "proofylink"])(
  "the %s report is made, then linked; the link needs no token and dies after ten minutes",
  async (kind) => {
    await using sandbox = await startSandbox({ clock: stopped });
    const path = `${list}/${await create(sandbox)}/reports/${kind}`;
    expect((await ask(sandbox, path)).status).toBe(404);
    await sandbox.clock.advance(11_000);
    expect((await ask(sandbox, path)).body.data).toEqual({
      status: "processing",
      expires_at: null,
    });
    await sandbox.clock.advance(3_000);
    const headers = { "x-timezone": "Asia/Makassar" };
    const { data } = (await ask(sandbox, path, { headers })).body;
    expect(data).toMatchObject({
      status: "ready",
      expires_in: 600,
      expires_at: "2026-02-11T18:37:55+08:00",
    });
    const file = await fetch(data.url);
    expect(file.headers.get("content-type")).toBe("application/pdf");
    expect((await file.text()).slice(0, 5)).toBe("%PDF-");
    const other = kind === "credit" ? "proofylink" : "credit";
    expect((await fetch(data.url.replace(`${kind}-report`, `${other}-report`))).status).toBe(403);
    expect((await fetch(data.url.replace("Expires=1", "Expires=2"))).status).toBe(403);
    await sandbox.clock.advance(600_000 - 1);
    expect((await fetch(data.url)).status).toBe(200);
    await sandbox.clock.advance(1);
    expect((await fetch(data.url)).status).toBe(403);
    expect((await ask(sandbox, path)).body.data.expires_at).toBe("2026-02-11T10:47:55+00:00");
  },
);

test("an unknown time zone counts as none", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const path = `${list}/${await create(sandbox)}/reports/credit`;
  await sandbox.clock.advance(11_000);
  await ask(sandbox, path);
  await sandbox.clock.advance(3_000);
  const { body } = await ask(sandbox, path, { headers: { "x-timezone": "Mars/Olympus" } });
  expect(body.data.expires_at).toBe("2026-02-11T10:37:55+00:00");
});

test("a report of the scenario for it is never ready", async () => {
  await using sandbox = await startSandbox({ clock: stopped });
  const scenario = scenarios.find(({ reports }) => reports === "processing");
  const id_number = nikOf(scenario ?? { suffix: "" });
  const path = `${list}/${await create(sandbox, { id_number })}/reports/credit`;
  await sandbox.clock.advance(11_000);
  await ask(sandbox, path);
  await sandbox.clock.advance(86_400_000);
  expect((await ask(sandbox, path)).body.data.status).toBe("processing");
});
