import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { example, json, startFakeApi } from "./fake-api.ts";
import { runHere } from "./run-here.ts";
import { applicant, seeds } from "./seeds.ts";

const code = "EMP-260211-7874";
const LANG = "id_ID.UTF-8";

test.each([
  "",
  "verify",
  "wait",
  "show",
  "list",
  "report",
  "balance",
  "config",
  "doctor",
  "explain",
  "completion",
])("%s --help is in Indonesian", async (command) => {
  const run = await runHere([command, "--help"].filter(Boolean), { env: { LANG } });
  expect(run.stdout).toMatchSnapshot();
  expect(run.stdout).toContain("Cara pakai:");
  expect(run.stdout).not.toMatch(/\b(Usage|Options|choices|default: |print|which|the)\b/);
});

test.each(["completed", "failed", "waiting-confirmation"])(
  "a page of a verification that is %s is in Indonesian",
  async (name) => {
    await using api = await startFakeApi({
      [`GET /verifications/${code}`]: example(`verification.${name}`),
    });
    const run = await runHere(["show", code, "--lang", "id"], { env: api.env });
    expect(run.stdout).toMatchSnapshot();
  },
);

test("what is wrong with an applicant is told in Indonesian, field by field", async () => {
  await using api = await startFakeApi({});
  const wrong = {
    ...applicant,
    id_number: "12345",
    email: "x",
    verification_type_id: "a",
    phone_number: 8,
    nickname: "x",
  };
  const more = { consent_metadata: { user_agent: "", timestamp: "soon" }, full_name: "" };
  const stdin = JSON.stringify({ ...wrong, ...more });
  const run = await runHere(["verify", "--file", "-"], { env: { ...api.env, LANG }, stdin });
  expect(run.code).toBe(3);
  expect(run.stderr).toMatchSnapshot();
  expect(run.stderr).not.toMatch(/\b(is|has|must|Give|missing|the)\b/);
});

test.each([
  [["verfy"], {}],
  [["verify", "--file", "a", "--consent-from", "b"], {}],
  [["verify", "--file", "a", "--consent", "none"], {}],
  [["show"], {}],
  [["show", "a", "b"], {}],
  [["list", "--all", "--limit", "3"], {}],
  [["list", "--page", "0"], {}],
  [["list", "--page"], {}],
  [["wait", "EMP-1", "--timeout", "soon"], {}],
  [["balance", "--token", "x"], {}],
  [["balance"], {}],
  [["balance"], { PROOFYLINK_BASE_URL: "http://api.example", PROOFYLINK_ACCESS_TOKEN: "x" }],
  [["balance", "--profile", "a b"], {}],
  [["balance", "--profile", "none"], {}],
])("%j fails in Indonesian", async (args, env) => {
  const run = await runHere(args, { env: { LANG, HOME: "/nowhere", ...env } });
  expect(run.code).toBeGreaterThan(1);
  expect(run.stderr).toMatchSnapshot();
  expect(run.stderr).not.toMatch(/\b(is|are|must|the|unknown|missing|Expected|wants)\b/);
});

test.each([
  ["401", example("error.unauthenticated", 401)],
  ["404", example("error.data-not-found", 404)],
  ["500", json(500, {})],
])("an answer of %s is told in Indonesian", async (_status, answer) => {
  await using api = await startFakeApi({ [`GET /verifications/${code}`]: answer });
  const run = await runHere(["show", code], { env: { ...api.env, LANG } });
  expect(run.stderr).toMatchSnapshot();
});

test("a create whose answer is lost is told in Indonesian", async () => {
  await using api = await startFakeApi({
    "POST /verifications/email-consent": (response) => void response.destroy(),
    "GET /verifications": json(500, {}),
  });
  const stdin = JSON.stringify({ ...applicant, ktp_image: specimenPath("ktp-specimen.jpg") });
  const run = await runHere(["verify", "--file", "-"], { env: { ...api.env, LANG }, stdin });
  expect(run.code).toBe(7);
  expect(run.stderr).toMatchSnapshot();
});

test("documents for programs stay English, also their messages", async () => {
  await using api = await startFakeApi({});
  const run = await runHere(["show", seeds.nik, "--json"], { env: { ...api.env, LANG } });
  expect(JSON.parse(run.stdout).error.message).toMatch(/^A reference code is wanted/);
  expect(run.stderr).toContain("A reference code is wanted");
});
