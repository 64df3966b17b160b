import { expect, test } from "vitest";
import { example, json, startFakeApi } from "./fake-api.ts";
import { runCli } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

const code = "EMP-260212-5406";
const detailPath = `GET /verifications/${code}`;

test.each([
  "completed",
  "completed-vehicle-rental",
  "failed",
  "in-progress",
  "waiting-confirmation",
])("show prints a page of a verification that is %s, and ends with 0", async (name) => {
  await using api = await startFakeApi({ [detailPath]: example(`verification.${name}`) });
  const run = await runHere(["show", code], { env: api.env });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toMatchSnapshot();
});

test("show --json is the API's answer with the person masked", async () => {
  await using api = await startFakeApi({ [detailPath]: example("verification.failed") });
  const run = await runHere(["show", code, "--json"], { env: api.env });
  expect(run.stdout).toMatchSnapshot();
});

test("--reveal shows NIK and phone number in full", async () => {
  await using api = await startFakeApi({ [detailPath]: example("verification.completed") });
  const page = await runHere(["show", code, "--reveal"], { env: api.env });
  expect(page.stdout).toContain(seeds.nik);
  expect(page.stdout).toContain(seeds.phone);
  const document = await runHere(["show", code, "--reveal", "--json"], { env: api.env });
  expect(JSON.parse(document.stdout).customer.id_number).toBe(seeds.nik);
});

test("an analysis of another shape is shown as far as it goes", async () => {
  const odd = example("verification.completed", 200, ({ data }) => {
    data.analysis = {
      credit_summary: [],
      credibility: { pilars: { newPillar: { score: 3 }, lifeStability: [] }, insights: [] },
      use_case_analysis: { overall_risk_score: null, summary_verdict: { verdict: 7 } },
    };
    data.verification.credibility_score = null;
    data.verification.credibility_level = null;
  });
  await using api = await startFakeApi({ [detailPath]: odd });
  const run = await runHere(["show", code], { env: api.env });
  expect(run.code).toBe(0);
  expect(run.stdout).toMatchSnapshot();
});

test("a completed verification without any analysis says so", async () => {
  const bare = example("verification.completed", 200, ({ data }) => {
    data.analysis = { credit_summary: null, credibility: null, use_case_analysis: null };
  });
  await using api = await startFakeApi({ [detailPath]: bare });
  const run = await runHere(["show", code], { env: api.env });
  expect(run.stdout).toContain("53 of 100");
  expect(run.stdout).toContain("no analysis");
});

test("names, verdicts and codes from the server cannot take hold of the terminal", async () => {
  const hostile = "\u001b]0;owned\u0007\u001b[2J\u202eEVIL\r\n";
  const answer = example("verification.completed", 200, ({ data }) => {
    data.customer.name = hostile;
    data.verification.reference_code = hostile;
    data.verification.verification_type_name = hostile;
    data.analysis.credibility.insights.strengths[0].title = hostile;
    data.analysis.credibility.credibilityScore.grade.label = hostile;
    data.analysis.use_case_analysis.summary_verdict.verdict = hostile;
  });
  await using api = await startFakeApi({ [detailPath]: answer });
  const run = await runHere(["show", code], { env: api.env });
  expect(run.stdout).toContain("EVIL");
  expect(run.stdout.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const document = await runHere(["show", code, "--json"], { env: api.env });
  expect(document.stdout.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(document.stdout).customer.name).toBe(hostile);
});

const loginPage: ReturnType<typeof json> = (response) => void response.end("<html>login</html>");

test.each([
  ["an unknown code", 5, example("error.data-not-found", 404), "reference code"],
  ["a base URL with nothing behind it", 5, json(404, { message: "No route." }), "base URL"],
  ["a wrong token", 4, example("error.unauthenticated", 401), "PROOFYLINK_ACCESS_TOKEN"],
  ["a login page", 12, loginPage, "base URL"],
])("show with %s ends with code %i and a hint", async (_what, exitCode, answer, hint) => {
  await using api = await startFakeApi({ [detailPath]: answer });
  const run = await runHere(["show", code], { env: api.env });
  expect(run).toMatchObject({ code: exitCode, stdout: "" });
  expect(run.stderr).toContain(hint);
  expect(run.stderr).not.toMatch(/baseUrl|accessToken/);
});

test.each(["show", "wait"])("%s does not send a NIK that was given for a code", async (command) => {
  await using api = await startFakeApi({});
  const run = await runHere([command, seeds.nik], { env: api.env });
  expect(run.code).toBe(2);
  expect(api.requests).toHaveLength(0);
});

test("wait prints the page of a verification that is done", async () => {
  await using api = await startFakeApi({ [detailPath]: example("verification.completed") });
  const run = await runHere(["wait", code], { env: api.env });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("53 of 100");
});

test("wait ends with code 10 when its time is over, and says how to go on", async () => {
  await using api = await startFakeApi({
    [detailPath]: example("verification.waiting-confirmation"),
  });
  const run = await runCli(["wait", code, "--timeout", "0.3s", "--json"], { env: api.env });
  expect(run.code).toBe(10);
  expect(run.stderr).toContain("waiting_confirmation (the person has up to 7 days");
  expect(run.stderr).toContain(`proofylink wait ${code}`);
  expect(JSON.parse(run.stdout).error).toMatchObject({
    code: "wait_expired",
    reference_code: code,
  });
});

test("Ctrl-C ends a wait at once with code 130, and says how to go on", async () => {
  await using api = await startFakeApi({
    [detailPath]: example("verification.waiting-confirmation"),
  });
  const run = await runCli(["wait", code], { env: api.env, interruptAt: /waiting_confirmation/ });
  expect(run).toMatchObject({ code: 130, stdout: "" });
  expect(run.stderr).toContain(`proofylink wait ${code}`);
});

test.each([
  [["--json"], '{\n  "token": 10\n}\n'],
  [[], "10 tokens are left.\n"],
])("balance %j", async (args, stdout) => {
  await using api = await startFakeApi({ "GET /token/balance": example("token-balance.balance") });
  expect(await runHere(["balance", ...args], { env: api.env })).toEqual({
    code: 0,
    stdout,
    stderr: "",
  });
});
