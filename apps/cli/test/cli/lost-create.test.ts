import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { type Answer, example, type FakeApi, json, startFakeApi } from "./fake-api.ts";
import { type CliOptions, runCli } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { applicant } from "./seeds.ts";

const emailConsent = "POST /verifications/email-consent";
const lost: Answer = (response) => void response.destroy();
const stdin = JSON.stringify({ ...applicant, ktp_image: specimenPath("ktp-specimen.jpg") });
const code = "EMP-260212-5406";

const row = (reference_code: string) => ({
  reference_code,
  verification_type_name: "Rekrutment/Screening Karyawan",
  customer_name: applicant.full_name,
  customer_id_number: "9999********0001",
  status: "ocr_verification",
  created_at: new Date().toISOString(),
});

const meta = { current_page: 1, last_page: 1, per_page: 50, total: 1 };

/** A list whose rows are made when it is asked for. */
const listing =
  (...codes: string[]): Answer =>
  (response) =>
    json(200, { status: "success", message: "ok", data: codes.map(row), meta })(response);

function startLosingApi(list: Answer | Answer[], create: Answer = lost): Promise<FakeApi> {
  return startFakeApi({
    [emailConsent]: create,
    "GET /verifications": list,
    [`GET /verifications/${code}`]: example("verification.completed"),
  });
}

function verify(
  api: FakeApi,
  args: readonly string[] = [],
  options: CliOptions = {},
  run = runHere,
) {
  return run(["verify", "--file", "-", ...args], { env: api.env, stdin, ...options });
}

function sentOnce({ requests }: FakeApi): void {
  expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
}

test.each([
  ["the server fails", example("error.create-failed", 500)],
  ["the connection drops", lost],
  ["a login page answers", ((response) => void response.end("<html>login</html>")) as Answer],
])(
  "when %s, the verification is looked for, found and waited for: code 0",
  async (_what, create) => {
    await using api = await startLosingApi([listing(), listing(code)], create);
    const run = await verify(api);
    expect(run.code).toBe(0);
    expect(run.stderr).toMatchSnapshot();
    expect(run.stdout).toContain("53 of 100");
    sentOnce(api);
  },
);

test("--no-wait --json says that it was recovered", async () => {
  await using api = await startLosingApi(listing(code));
  const run = await verify(api, ["--no-wait", "--json"]);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({
    reference_code: code,
    consent_method: null,
    recovered: true,
  });
});

test("when several fit, none is taken: code 7, with their codes", async () => {
  await using api = await startLosingApi(listing("EMP-1", "EMP-2"));
  const run = await verify(api, ["--json"]);
  expect(run.code).toBe(7);
  expect(run.stderr).toMatchSnapshot();
  expect(JSON.parse(run.stdout).error).toMatchObject({
    code: "ambiguous_match",
    exit_code: 7,
    reference_codes: ["EMP-1", "EMP-2"],
  });
  sentOnce(api);
});

test("when it is not found in a minute that proves nothing: code 7, until when it was looked for", async () => {
  await using api = await startLosingApi(listing());
  const run = await verify(api, ["--json"]);
  expect(run.code).toBe(7);
  expect(run.stderr.replace(/until \S+;/, "until NOW;")).toMatchSnapshot();
  expect(JSON.parse(run.stdout).error).toMatchObject({ code: "outcome_unknown", exit_code: 7 });
  sentOnce(api);
});

test.each([
  ["the token is revoked meanwhile", example("error.unauthenticated", 401)],
  ["the list fails", json(500, {})],
  ["the list is a page", ((response) => void response.end("<html>")) as Answer],
])("when %s, the loss of the create is what is told: code 7", async (_what, list) => {
  await using api = await startLosingApi(list);
  const run = await verify(api, ["--json"]);
  expect(JSON.parse(run.stdout).error).toMatchObject({ code: "outcome_unknown", exit_code: 7 });
  expect(run.stderr).toContain("Do not run it again");
  sentOnce(api);
});

test("Ctrl-C stops looking at once, and a token may be spent all the same: code 7", async () => {
  await using api = await startLosingApi(listing(code));
  const run = await verify(api, [], { interruptAt: /Ctrl-C stops looking/ }, runCli);
  expect(run).toMatchObject({ code: 7, stdout: "" });
  expect(run.stderr).toContain("Do not run it again");
  expect(api.requests).toHaveLength(1);
});
