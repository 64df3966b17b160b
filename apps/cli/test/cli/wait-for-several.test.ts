import { expect, test } from "vitest";
import { type Answer, example, type FakeApi, json, startFakeApi } from "./fake-api.ts";
import { jsonLines } from "./json-lines.ts";
import { runCli } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

const row = (reference_code: string, status: string) => ({
  reference_code,
  verification_type_name: "Rekrutment/Screening Karyawan",
  customer_name: "BUDI CONTOH",
  customer_id_number: "9999********0001",
  status,
  created_at: "2026-02-12T10:23:00.000000Z",
});

function listOf(...rows: object[]): Answer {
  const meta = { current_page: 1, last_page: 1, per_page: 50, total: rows.length };
  return json(200, { status: "success", message: "ok", data: rows, links: {}, meta });
}

const detail = (code: string, name: string): Answer =>
  example(`verification.${name}`, 200, ({ data }) => {
    data.verification.reference_code = code;
  });

/** EMP-1 is completed, EMP-2 has failed, EMP-3 goes on, EMP-4 does not exist. */
function startApi(): Promise<FakeApi> {
  return startFakeApi({
    "GET /verifications": listOf(
      row("EMP-1", "completed"),
      row("EMP-2", "failed"),
      row("EMP-3", "processing"),
    ),
    "GET /verifications/EMP-1": detail("EMP-1", "completed"),
    "GET /verifications/EMP-2": detail("EMP-2", "failed"),
    "GET /verifications/EMP-3": detail("EMP-3", "in-progress"),
    "GET /verifications/EMP-4": example("error.data-not-found", 404),
  });
}

test.each([
  [["EMP-1"], ["--csv"], 0],
  [["EMP-1", "EMP-2"], [], 9],
  [["EMP-1", "EMP-2", "EMP-4"], [], 5],
  [["EMP-1", "EMP-4", "EMP-2"], ["--csv"], 5],
  [["EMP-1", "EMP-2", "EMP-1"], ["--jsonl"], 9],
])("wait %j %j prints each as it ends, and ends with %i", async (codes, options, exitCode) => {
  await using api = await startApi();
  const run = await runHere(["wait", ...codes, ...options], { env: api.env });
  expect(run.code).toBe(exitCode);
  const lines = run.stdout.trimEnd().split("\n").sort();
  expect(lines.map((line) => line.slice(0, 160))).toMatchSnapshot();
  expect(run.stderr).toBe(`1 of ${new Set(codes).size} have a result.\n`);
});

test("reads codes from stdin, and a document is masked", async () => {
  await using api = await startApi();
  const options = { env: api.env, stdin: "EMP-1\r\n\nEMP-4\n" };
  const run = await runHere(["wait", "-", "--jsonl"], options);
  const documents = jsonLines(run.stdout);
  const [done] = documents.filter(({ verification }) => verification);
  const [missing] = documents.filter(({ error }) => error);
  expect(done.customer.id_number).toBe("9999********0001");
  expect(missing.error).toMatchObject({ code: "not_found", exit_code: 5, reference_code: "EMP-4" });
  const revealed = await runHere(["wait", "EMP-1", "--jsonl", "--reveal"], options);
  expect(JSON.parse(revealed.stdout).customer.id_number).toBe(seeds.nik);
});

test("what is not done in time is told, with how to go on: code 10", async () => {
  await using api = await startApi();
  const args = ["wait", "EMP-1", "EMP-3", "--timeout", "1s"];
  const run = await runCli(args, { env: api.env });
  expect(run.code).toBe(10);
  expect(run.stdout).toMatch(/^EMP-1 .*completed/m);
  expect(run.stdout).toMatch(/^EMP-3 .*no result yet/m);
  expect(run.stderr).toContain("1 of them has no result after 1 s");
  expect(run.stderr).toContain("proofylink wait EMP-3");
  expect(run.stderr).not.toContain("wait EMP-1");
});

test("Ctrl-C tells which are left: code 130", async () => {
  const asked = Promise.withResolvers<void>();
  await using api = await startFakeApi({
    "GET /verifications": (response) => {
      asked.resolve();
      listOf(row("EMP-3", "processing"), row("EMP-5", "processing"))(response);
    },
  });
  const run = await runCli(["wait", "EMP-3", "EMP-5"], {
    env: api.env,
    interruptWhen: asked.promise,
  });
  expect(run.code).toBe(130);
  expect(run.stderr).toContain("2 of them are not done");
  expect(run.stderr).toContain("proofylink wait EMP-3 EMP-5");
});

test.each([
  [["EMP-1", "EMP-2", "--json"], "--jsonl"],
  [["EMP-1", "--json", "--jsonl"], "exclude each other"],
  [["EMP-1", seeds.nik], "NIK"],
  [["-"], "stdin"],
])("wait %# is refused before anything is sent", async (args, message) => {
  await using api = await startApi();
  const run = await runHere(["wait", ...args], { env: api.env });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(message);
  expect(api.requests).toHaveLength(0);
});
