import { writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { example, type FakeApi, json, type Script, startFakeApi } from "./fake-api.ts";
import { type CliOptions, type CliRun, emptyFolder, runCli } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { applicant, seeds } from "./seeds.ts";

const ktp = specimenPath("ktp-specimen.jpg");
const form = specimenPath("consent-form-specimen.pdf");
const code = "EMP-260211-7874";
const created = example("email-consent.created", 201);
const completed = example("verification.completed");
const emailConsent = "POST /verifications/email-consent";
const happy: Script = {
  [emailConsent]: created,
  "POST /verifications/own-consent": example("own-consent.created", 201),
  "POST /verifications/upload-consent": example("upload-consent.created", 201),
  [`GET /verifications/${code}`]: completed,
};
const invalidFile = json(422, {
  status: "fail",
  message: "x",
  errors: { ktp_image: ["ktp image harus berupa berkas."] },
});
const consentMetadata = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};

/** Runs `verify` on an applicant that is written to a file beside nothing else. */
function verify(
  api: FakeApi,
  fields: object,
  args: readonly string[] = [],
  options: CliOptions = {},
  run = runHere,
): Promise<CliRun> {
  const folder = emptyFolder();
  writeFileSync(join(folder, "applicant.json"), JSON.stringify(fields));
  const file = ["--file", join(folder, "applicant.json")];
  return run(["verify", ...file, ...args], { env: api.env, ...options });
}

function creates(api: FakeApi): string[] {
  return api.requests.filter(({ method }) => method === "POST").map(({ path }) => path);
}

test("creates, waits and prints a page that a person can read", async () => {
  await using api = await startFakeApi(happy);
  // The one that is a process and waits at the real pace; the others are the same program in this process.
  const run = await verify(api, applicant, ["--ktp", ktp], {}, runCli);
  expect(run.code).toBe(0);
  expect(run.stdout).toMatchSnapshot("stdout");
  expect(run.stderr).toMatchSnapshot("stderr");
  expect(await verify(api, applicant, ["--ktp", ktp])).toEqual(run);
  const path = "/api/v1/external/verifications/email-consent";
  expect(creates(api)).toEqual([path, path]);
  expect(api.requests[0]?.authorization).toBe(`Bearer ${seeds.token}`);
  expect(api.requests[0]?.body).toContain(seeds.nik);
});

test.each([
  ["consent_metadata in the file", { consent_metadata: consentMetadata }, [], "own-consent"],
  ["a form by option", {}, ["--consent-form", form], "upload-consent"],
  ["a form in the file", { form_consent: form }, [], "upload-consent"],
  ["nothing more", {}, ["--consent", "email"], "email-consent"],
])("an applicant with %s goes its own way of consent", async (_what, more, args, route) => {
  await using api = await startFakeApi(happy);
  const run = await verify(api, { ...applicant, ktp_image: ktp, ...more }, args);
  expect(run.code).toBe(0);
  expect(creates(api)).toEqual([`/api/v1/external/verifications/${route}`]);
});

test("prints one JSON document, masked, with --json", async () => {
  await using api = await startFakeApi(happy);
  const run = await verify(api, { ...applicant, ktp_image: ktp }, ["--json"]);
  expect(run.code).toBe(0);
  const document = JSON.parse(run.stdout);
  expect(Object.keys(document)).toEqual(["verification", "customer", "analysis"]);
  expect(document.customer).toMatchSnapshot();
});

test("--encoding json sends the image as base64", async () => {
  await using api = await startFakeApi(happy);
  const run = await verify(api, { ...applicant, ktp_image: ktp }, ["--encoding", "json"]);
  expect(run.code).toBe(0);
  expect(JSON.parse(api.requests[0]?.body ?? "").ktp_image).toMatch(/^\/9j\//);
});

test("--no-wait prints the reference code alone and how to go on", async () => {
  await using api = await startFakeApi(happy);
  const run = await verify(api, { ...applicant, ktp_image: ktp }, ["--no-wait"]);
  expect(run).toMatchObject({ code: 0, stdout: `${code}\n` });
  expect(run.stderr).toContain(`proofylink wait ${code}`);
  expect(api.requests).toHaveLength(1);
});

test("--no-wait --json prints what the create answered", async () => {
  await using api = await startFakeApi(happy);
  const run = await verify(api, { ...applicant, ktp_image: ktp }, ["--no-wait", "--json"]);
  expect(JSON.parse(run.stdout)).toMatchSnapshot();
});

test("reads the applicant from stdin, its image as base64", async () => {
  await using api = await startFakeApi(happy);
  const ktp_image = "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==";
  const stdin = JSON.stringify({ ...applicant, ktp_image });
  const run = await runHere(["verify", "--file", "-"], { env: api.env, stdin });
  expect(run.code).toBe(0);
  expect(api.requests[0]?.body).toContain("JFIF");
});

test("tells everything that is wrong with the input at once, sends nothing, shows no value", async () => {
  await using api = await startFakeApi(happy);
  const wrong = {
    ...applicant,
    id_number: "12345",
    email: "nobody",
    ktp_image: "missing.jpg",
    nickname: "x",
  };
  const run = await verify(api, wrong);
  expect(run).toMatchObject({ code: 3, stdout: "" });
  for (const field of ["id_number", "email", "ktp_image", "nickname"]) {
    expect(run.stderr).toMatch(new RegExp(`^  ${field} +\\w`, "m"));
  }
  expect(run.stderr).toContain("4 fields need attention");
  expect(run.stderr).toContain("No token was spent");
  expect(run.stderr).not.toMatch(/12345|nobody/);
  expect(run.stderr).not.toContain("missing.jpg");
  expect(api.requests).toHaveLength(0);
});

test("the NIK of a sandbox's scenario goes to a sandbox only, and is not shown", async () => {
  await using api = await startFakeApi(happy);
  const scenario = { ...applicant, id_number: "9999010100900404", ktp_image: ktp };
  const env = { ...api.env, PROOFYLINK_SANDBOX: "0" };
  const refused = await verify(api, scenario, ["--no-wait"], { env });
  expect(refused.code).toBe(3);
  expect(refused.stderr).toMatch(/scenario of the sandbox[\s\S]*add\s+--sandbox/);
  expect(refused.stderr).not.toMatch(/9999|pass sandbox: true/);
  expect(api.requests).toHaveLength(0);
  expect(await verify(api, scenario, ["--no-wait", "--sandbox"], { env })).toMatchObject({
    code: 0,
  });
});

test.each([
  ["no JSON", '{"id_number": "9999010101900001", oops', "is not JSON (line 1 column"],
  ["a list", "[]", "a list"],
  ["nothing", " ", "nothing"],
  ["a text", '"9999010101900001"', "no JSON object"],
])("an applicant that is %s is refused in one line", async (_what, stdin, message) => {
  await using api = await startFakeApi(happy);
  const run = await runHere(["verify", "--file", "-"], { env: api.env, stdin });
  expect(run.code).toBe(3);
  expect(run.stderr).toContain(message);
});

test.each([
  ["insufficient tokens", 6, example("error.insufficient-token-balance", 400), "balance"],
  ["a wrong token", 4, example("error.unauthenticated", 401), "PROOFYLINK_ACCESS_TOKEN"],
  ["a forbidden address", 4, example("error.forbidden", 403), "address"],
  ["an unknown purpose", 5, example("error.create-data-not-found", 404), "verification_type_id"],
  ["too large a body", 3, example("error.payload-too-large", 413), "too large"],
  ["fields that the server refuses", 3, example("error.invalid-input", 422), "Format email"],
  ["a file that the server refuses", 3, invalidFile, "--encoding json"],
])("%s: code %i, nothing created, and a hint", async (_what, exitCode, answer, hint) => {
  await using api = await startFakeApi({ [emailConsent]: answer });
  const run = await verify(api, { ...applicant, ktp_image: ktp });
  expect(run).toMatchObject({ code: exitCode, stdout: "" });
  expect(run.stderr).toContain(hint);
  expect(run.stderr).not.toMatch(/baseUrl|accessToken|error's/);
  expect(api.requests).toHaveLength(1);
});

test("a verification that fails is told with its reason, code 9", async () => {
  const failed = example("verification.failed");
  await using api = await startFakeApi({ ...happy, [`GET /verifications/${code}`]: failed });
  const run = await verify(api, { ...applicant, ktp_image: ktp });
  expect(run.code).toBe(9);
  expect(run.stdout).toContain("OCR data mismatch");
});

test("Ctrl-C while the create is under way waits for its answer, then says how to go on", async () => {
  const arrived = Promise.withResolvers<ServerResponse>();
  await using api = await startFakeApi({ ...happy, [emailConsent]: arrived.resolve });
  const run = await verify(
    api,
    { ...applicant, ktp_image: ktp },
    [],
    {
      interruptWhen: arrived.promise.then(() => {}),
      onStderr: async (text) => {
        if (text.includes("Finishing what is under way")) created(await arrived.promise);
      },
    },
    runCli,
  );
  expect(run).toMatchObject({ code: 130, stdout: "" });
  expect(run.stderr).toContain(`proofylink wait ${code}`);
  expect(creates(api)).toHaveLength(1);
});

test("Ctrl-C a second time lets go of the create, and says that a token may be spent", async () => {
  const arrived = Promise.withResolvers<ServerResponse>();
  await using api = await startFakeApi({ [emailConsent]: arrived.resolve });
  const run = await verify(api, { ...applicant, ktp_image: ktp }, [], {
    interruptWhen: arrived.promise.then(() => {}),
    interruptAt: /Finishing what is under way/,
  });
  expect(run).toMatchObject({ code: 7, stdout: "" });
  expect(run.stderr).toContain("Do not run it again");
});

test("a server that cannot be reached ends with code 11, nothing spent", async () => {
  const api = await startFakeApi({});
  await api.close();
  const run = await verify(api, { ...applicant, ktp_image: ktp });
  expect(run).toMatchObject({ code: 11, stdout: "" });
});

test("what the server says cannot take hold of the terminal", async () => {
  await using api = await startFakeApi({
    [emailConsent]: json(422, {
      status: "fail",
      message: "x",
      errors: { "full_name\u001b[2J": ["\u001b]0;owned\u0007bad \u202eeman"] },
    }),
  });
  const run = await verify(api, { ...applicant, ktp_image: ktp });
  expect(run.code).toBe(3);
  expect(run.stderr.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
