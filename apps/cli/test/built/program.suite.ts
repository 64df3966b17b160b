// The program as it is published: one bundle, with the client inside and a `Headers` of its own. What it does is
// tested from the sources; here it is tested that it does it.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { example, type FakeApi, startFakeApi } from "../cli/fake-api.ts";
import { emptyFolder } from "../cli/run-cli.ts";
import { applicant, seeds } from "../cli/seeds.ts";

const program = join(import.meta.dirname, "../../dist/main.cjs");
const code = "EMP-260211-7874";

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: object = {}, stdin = "", node: readonly string[] = []) {
  return new Promise<Run>((resolve) => {
    const home = { HOME: emptyFolder(), PATH: process.env.PATH };
    const options = { env: { ...home, ...env }, timeout: 50_000 };
    const started = [...node, program, ...args];
    const child = execFile(process.execPath, started, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

function startApi(): Promise<FakeApi> {
  return startFakeApi({
    "GET /token/balance": example("token-balance.balance"),
    "GET /verifications": example("verifications.one-page"),
    "POST /verifications/email-consent": example("email-consent.created", 201),
    [`GET /verifications/${code}`]: example("verification.completed"),
  });
}

test.each([
  [["--version"], /^\d+\.\d+\.\d+\n$/],
  [["--help", "--lang", "id"], /Cara pakai: proofylink/],
  [["explain", "outcome_unknown"], /A token may be spent/],
  [["completion", "bash"], /complete -o default -F _proofylink proofylink/],
  [["batch", "--help"], /Usage: proofylink batch/],
  [["sandbox", "--help"], /Usage: proofylink-sandbox/],
  [["mock", "--help"], /proofylink-mock/],
])("%j", async (args, text) => {
  const done = await run(args);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toMatch(text);
});

test.each([
  [["balance"], "10 tokens are left."],
  [["list", "--csv"], "EMP-260212-5406,completed"],
  [["show", code], "53 of 100"],
  [["wait", code, "--jsonl"], '{"verification":'],
  [["doctor"], "10 tokens are left"],
])("%j reads", async (args, text) => {
  await using api = await startApi();
  const done = await run(args, api.env);
  expect(done.stdout).toContain(text);
  expect(done.code).toBe(0);
  expect(api.requests[0]?.authorization).toBe(`Bearer ${seeds.token}`);
});

test.each(["multipart", "json"])("verify sends an image as %s, once", async (encoding) => {
  await using api = await startApi();
  const stdin = JSON.stringify({ ...applicant, ktp_image: specimenPath("ktp-specimen.jpg") });
  const args = ["verify", "--file", "-", "--no-wait", "--encoding", encoding];
  const done = await run(args, api.env, stdin);
  expect(done).toMatchObject({ code: 0, stdout: `${code}\n` });
  expect(api.requests.map(({ method }) => method)).toEqual(["POST"]);
  expect(api.requests[0]?.body).toContain(encoding === "json" ? "/9j/" : "JFIF");
});

test("a failure is told as from the sources", async () => {
  const done = await run(["balance"], { LANG: "id_ID.UTF-8" });
  expect(done.code).toBe(13);
  expect(done.stderr).toContain("Base URL dan access token belum diatur.");
});

test("a read loads neither of the two undicis", async () => {
  await using api = await startApi();
  const spy = join(import.meta.dirname, "loaded-modules.cjs");
  const done = await run(["balance"], api.env, "", ["--require", spy]);
  expect(done.stdout).toContain("10 tokens are left.");
  expect(JSON.parse(done.stderr).filter((name: string) => name.includes("undici"))).toEqual([]);
});
