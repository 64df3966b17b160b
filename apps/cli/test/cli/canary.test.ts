// Every run of every test here is searched for the seeds (refuseLeaks in run-cli.ts). These are the paths on
// which they are most likely to slip out: a server or a mistyped command line that repeats them.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { type Answer, example, json, startFakeApi } from "./fake-api.ts";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { applicant, seeds, seedsIn } from "./seeds.ts";

const everything = Object.values(seeds).join(" ");
const person = JSON.stringify({ ...applicant, ktp_image: specimenPath("ktp-specimen.jpg") });

test("the search finds each seed, also with separators and in capitals", () => {
  expect(seedsIn(everything)).toEqual(["token", "nik", "phone", "email"]);
  expect(seedsIn("9999-0101-0190-0001 0812 0000 0001 BUDI.CONTOH@EXAMPLE.COM")).toEqual([
    "nik",
    "phone",
    "email",
  ]);
  expect(seedsIn("9999********0001")).toEqual([]);
});

const talkative: ReadonlyArray<readonly [what: string, answer: Answer]> = [
  [
    "a refusal",
    json(422, { status: "fail", message: everything, errors: { full_name: [everything] } }),
  ],
  [
    "a refusal with fields named so",
    json(422, { status: "fail", message: "", errors: { [everything]: ["x"] } }),
  ],
  ["a stack trace", json(500, { message: everything, exception: everything, trace: [everything] })],
  ["a page", (response) => void response.writeHead(502).end(`<html>${everything}</html>`)],
  [
    "a redirect",
    (response) =>
      void response.writeHead(302, { location: `/${seeds.token}?q=${seeds.nik}` }).end(),
  ],
  ["a wrong token", json(401, { message: `Token ${seeds.token} is not known` })],
  [
    "a cut answer",
    (response) =>
      void response
        .writeHead(201, { "content-length": 999 })
        .write(everything, () => response.destroy()),
  ],
];

test.each(talkative)("nothing that %s repeats is shown", async (_what, answer) => {
  await using api = await startFakeApi({ "POST /verifications/email-consent": answer });
  const run = await runHere(["verify", "--file", "-", "--json"], { env: api.env, stdin: person });
  expect(run.code).toBeGreaterThan(1);
});

test.each(talkative)("nothing that %s repeats is shown by a read", async (_what, answer) => {
  await using api = await startFakeApi({ "GET /verifications": answer });
  const run = await runHere(["list", "--q", seeds.nik], { env: api.env });
  expect(run.code).toBeGreaterThan(1);
});

test("personal data in free text of the analysis is masked in page and document", async () => {
  const answer = example("verification.completed", 200, ({ data }) => {
    data.customer.name = "BUDI CONTOH 9999 0101 0190 0001";
    data.verification.final_decision = everything.replace(seeds.token, "");
    data.analysis.use_case_analysis.summary_verdict.final_note = `${seeds.nik} 0${seeds.phone} ${seeds.email}`;
    data.analysis.credibility.insights.concerns[0].description = `+62 812-0000-0001 ${seeds.nik}`;
  });
  await using api = await startFakeApi({ "GET /verifications/EMP-1": answer });
  for (const format of [[], ["--json"]]) {
    expect((await runHere(["show", "EMP-1", ...format], { env: api.env })).code).toBe(0);
  }
});

test.each([
  [[seeds.nik]],
  [["verify", seeds.email]],
  [["verify", "--file", "-", `--id-number=${seeds.nik}`]],
  [["verify", "--file", "-", "--consent", seeds.email]],
  [["verify", "--file", `${seeds.nik}.json`]],
  [["verify", "--file", "-", "--ktp", `${seeds.nik}.jpg`]],
  [["show", seeds.nik]],
  [["wait", "EMP-1", "--timeout", seeds.nik]],
  [["list", "--page", seeds.nik]],
  [["list", "--profile", seeds.nik]],
  [["balance", "--bearer-token", seeds.token]],
])("a command line such as %# does not come back with what was typed", async ([...args]) => {
  await using api = await startFakeApi({});
  const run = await runHere([...args, "--json"], { env: api.env, stdin: person });
  expect(run.code).toBeGreaterThan(1);
  expect(api.requests).toHaveLength(0);
});

test.each([
  ["a broken profile", `{"base_url": "https://api.example", "access_token": "${seeds.token}"`],
  [
    "a base URL with a password",
    `{"base_url": "https://me:${seeds.token}@api.example", "access_token": "x"}`,
  ],
  [
    "a token with a line break",
    `{"base_url": "http://127.0.0.1", "access_token": "${seeds.token}\\nx"}`,
  ],
])("%s is refused without quoting it", async (_what, text) => {
  const config = emptyFolder();
  mkdirSync(join(config, "proofylink"));
  writeFileSync(join(config, "proofylink", "default.json"), text, { mode: 0o600 });
  const run = await runHere(["balance", "--json"], { env: { XDG_CONFIG_HOME: config } });
  expect(run.code).toBeGreaterThan(1);
});

test("an applicant that is no JSON is not quoted", async () => {
  await using api = await startFakeApi({});
  const run = await runHere(["verify", "--file", "-"], { env: api.env, stdin: `${person}}` });
  expect(run.code).toBe(3);
});
