// The same program against the mock, which holds every request against the spec.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MockServer, startMock } from "@proofylink/mock";
import { specimenPath } from "@proofylink/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { applicant } from "./seeds.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

function run(...args: readonly string[]) {
  const env = { PROOFYLINK_BASE_URL: mock.url, PROOFYLINK_ACCESS_TOKEN: mock.accessToken };
  return runHere(args, { env });
}

const ktp = specimenPath("ktp-specimen.jpg");
const form = specimenPath("consent-form-specimen.pdf");
const consent_metadata = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};

test.each([
  ["email", "multipart", {}],
  ["email", "json", {}],
  ["own", "multipart", { consent_metadata }],
  ["own", "json", { consent_metadata }],
  ["upload", "multipart", { form_consent: form }],
  ["upload", "json", { form_consent: form }],
])("verify with %s consent, files as %s, fits the spec", async (consent, encoding, more) => {
  const file = join(emptyFolder(), "applicant.json");
  writeFileSync(file, JSON.stringify({ ...applicant, ktp_image: ktp, ...more }));
  const done = await run("verify", "--file", file, "--consent", consent, "--encoding", encoding);
  expect(done.stderr).toContain("3/3");
  expect(done.stdout).toContain("53 of 100");
  expect(done.code).toBe(0);
});

test.each([
  [["list", "--q", "budi", "--per-page", "10"], "Showing 3 of 3."],
  [["list", "--all"], "Showing 3 of 3."],
  [["show", "EMP-260212-5406"], "53 of 100"],
  [["wait", "EMP-260212-5406"], "53 of 100"],
  [["balance"], "10 tokens are left."],
])("%j fits the spec", async (args, text) => {
  const done = await run(...args);
  expect(done).toMatchObject({ code: 0, stderr: "" });
  expect(done.stdout).toContain(text);
});
