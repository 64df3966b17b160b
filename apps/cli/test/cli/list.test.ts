import { expect, test } from "vitest";
import { example, type FakeApi, json, startFakeApi } from "./fake-api.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

const listPath = "GET /verifications";

/** Seven rows in pages of three. */
function startPagedApi(): Promise<FakeApi> {
  return startFakeApi({
    [listPath]: (response) => {
      const url = new URL(response.req.url ?? "", "http://api");
      const page = Number(url.searchParams.get("page") ?? 1);
      const first = (page - 1) * 3;
      const data = Array.from({ length: Math.max(0, Math.min(3, 7 - first)) }, (_, index) =>
        row(first + index),
      );
      const meta = {
        current_page: page,
        last_page: 3,
        per_page: 3,
        total: 7,
        path: "",
        from: first + 1,
        to: 0,
      };
      json(200, { status: "success", message: "ok", data, links: {}, meta })(response);
    },
  });
}

function row(index: number): object {
  return {
    reference_code: `EMP-260212-000${index}`,
    verification_type_name: "Rekrutment/Screening Karyawan",
    status: "completed",
    customer_name: "BUDI CONTOH",
    // The vendor masks these today; an earlier version of its API did not.
    customer_id_number: seeds.nik,
    final_decision: null,
    created_at: "2026-02-12T10:23:00.000000Z",
    updated_at: "2026-02-12T10:23:11.000000Z",
    credibility_score: 0,
    credibility_level: "E",
  };
}

test("prints one page as a table and how many of how many it shows", async () => {
  await using api = await startFakeApi({ [listPath]: example("verifications.one-page") });
  const run = await runHere(["list"], { env: api.env });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatchSnapshot();
});

test("prints the rows as one JSON document with --json", async () => {
  await using api = await startFakeApi({ [listPath]: example("verifications.one-page") });
  const run = await runHere(["list", "--json"], { env: api.env });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatchSnapshot();
});

test("an empty list is an answer", async () => {
  await using api = await startFakeApi({ [listPath]: example("verifications.empty-page") });
  const run = await runHere(["list", "--q", "andi"], { env: api.env });
  expect(run).toEqual({ code: 0, stdout: "Showing 0 of 0.\n", stderr: "" });
  expect(api.requests[0]?.path).toContain("q=andi");
});

test("says what is not shown", async () => {
  await using api = await startPagedApi();
  const run = await runHere(["list", "--page", "2", "--per-page", "3"], { env: api.env });
  expect(run.stdout).toContain("Showing 3 of 7.");
  expect(run.stdout).toContain("EMP-260212-0003");
  expect(api.requests[0]?.path).toContain("per_page=3");
});

test.each([
  [["--all"], 7],
  [["--limit", "4"], 4],
  [["--limit", "3"], 3],
  [["--limit", "50"], 7],
])("%j shows that many of all, each once", async (args, count) => {
  await using api = await startPagedApi();
  const run = await runHere(["list", ...args, "--json"], { env: api.env });
  const { data, showing, total } = JSON.parse(run.stdout);
  expect({ showing, total }).toEqual({ showing: count, total: 7 });
  expect(new Set(data.map((item: { reference_code: string }) => item.reference_code)).size).toBe(
    count,
  );
  expect(api.requests).toHaveLength(Math.ceil(count / 3));
});

test("a search word that looks like a NIK is warned of, without repeating it", async () => {
  await using api = await startFakeApi({ [listPath]: example("verifications.empty-page") });
  const run = await runHere(["list", "--q", seeds.nik], { env: api.env });
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("looks like a NIK");
});

test.each([
  [["--all", "--limit", "3"], "--all and --limit"],
  [["--all", "--page", "3"], "--all and --page"],
  [["--json", "--csv"], "--json and --csv"],
  [["--page", "0"], "--page"],
  [["--limit", "many"], "--limit"],
])("%j is refused before anything is sent", async (args, message) => {
  await using api = await startPagedApi();
  const run = await runHere(["list", ...args], { env: api.env });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(message);
  expect(api.requests).toHaveLength(0);
});

test("--jsonl prints a document a line, and how many on stderr", async () => {
  await using api = await startPagedApi();
  const run = await runHere(["list", "--limit", "4", "--jsonl"], { env: api.env });
  const lines = run.stdout.trimEnd().split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatchSnapshot();
  expect(run.stderr).toBe("Showing 4 of 7. --all shows every one, --q searches.\n");
});

test("--csv prints a heading and rows, in which no name becomes a formula", async () => {
  const hostile = [
    '=HYPERLINK("http://evil.example","x")',
    "+62",
    "@SUM(1)",
    "-1+1",
    "\t=1",
    'BUDI, "THE\nCONTOH"',
  ];
  const rows = hostile.map((customer_name) => ({ ...row(0), customer_name }));
  const meta = { current_page: 1, last_page: 1, per_page: 9, total: rows.length };
  await using api = await startFakeApi({
    [listPath]: json(200, { status: "success", message: "ok", data: rows, links: {}, meta }),
  });
  const run = await runHere(["list", "--csv"], { env: api.env });
  expect(run.stdout).toMatchSnapshot();
  expect(
    run.stdout
      .split("\n")
      .slice(1, -1)
      .every((line) => !/,"?[=+@\-\t]/.test(line)),
  ).toBe(true);
  expect(run.stderr).toBe("Showing 6 of 6.\n");
});

test("--q - reads the word from stdin, where no other program sees it", async () => {
  await using api = await startPagedApi();
  const run = await runHere(["list", "--q", "-"], { env: api.env, stdin: "budi contoh\n" });
  expect(run.code).toBe(0);
  expect(api.requests[0]?.path).toContain("q=budi");
  expect(await runHere(["list", "--q", "-"], { env: api.env })).toMatchObject({ code: 2 });
});

test("a failure with --jsonl is a document of one line", async () => {
  await using api = await startFakeApi({ [listPath]: json(500, {}) });
  const run = await runHere(["list", "--jsonl"], { env: api.env });
  expect(JSON.parse(run.stdout).error).toMatchObject({ code: "server_error", exit_code: 12 });
  expect(run.stdout.trimEnd().split("\n")).toHaveLength(1);
});
