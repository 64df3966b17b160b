import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type CheckName, type ConformanceOptions, checkConformance } from "../src/index.ts";
import { thingsDocument } from "./things-document.ts";
import { type Fault, key, startThings } from "./things-server.ts";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function check(fault: Fault | undefined, options: Partial<ConformanceOptions> = {}) {
  await using server = await startThings(fault);
  return await checkConformance({
    document: thingsDocument,
    baseUrl: server.url,
    credentials: { key },
    seed: 1,
    cases: 40,
    timeout: 60_000,
    maxResponseTime: 30_000,
    ...options,
  });
}

test("a server that keeps its document has no finding, and every operation succeeded", {
  timeout: 60_000,
}, async () => {
  const report = await check(undefined);
  expect(report.findings).toEqual([]);
  expect(report.passed).toBe(true);
  expect(report.coverage.seen).toBe(report.coverage.documented);
  for (const tally of Object.values(report.operations)) expect(tally.succeeded).toBeGreaterThan(0);
});

const faults: readonly (readonly [Fault, CheckName])[] = [
  ["crashes on accents", "server-error"],
  ["takes long names", "accepted-invalid"],
  ["refuses long names", "refused-valid"],
  ["takes other members", "accepted-invalid"],
  ["takes any key", "ignored-auth"],
  ["forgets", "created-not-found"],
  ["keeps what is deleted", "use-after-delete"],
  ["tells too much", "undocumented-field"],
  ["leaves out a header", "response-headers"],
  ["needs no header", "missing-required-header"],
  ["takes any method", "undocumented-method"],
  ["hides what is allowed", "allow-header"],
  ["repeats the key", "echoed-secret"],
  ["says null", "response-body"],
  ["answers text", "undocumented-media-type"],
  ["refuses everything", "never-succeeded"],
];

test.each(faults)("a server that %s is found by %s", { timeout: 60_000 }, async (fault, name) => {
  const { findings, passed } = await check(fault);
  expect(passed).toBe(false);
  expect(findings.map((finding) => finding.check)).toContain(name);
});

test("a waiver with a reason accepts a finding, and one that nothing needs fails the run", {
  timeout: 60_000,
}, async () => {
  const waivers = [{ check: "undocumented-field" as const, reason: "told on purpose" }];
  const needed = await check("tells too much", { waivers });
  expect(needed.passed).toBe(true);
  expect(needed.waived.map(({ waived }) => waived)).toEqual(["told on purpose"]);
  const idle = await check(undefined, { waivers });
  expect(idle.findings).toEqual([]);
  expect(idle.passed).toBe(false);
});

test("a finding comes with a command that names the secret and does not hold it", {
  timeout: 60_000,
}, async () => {
  const { findings } = await check("takes long names");
  const finding = findings.find((one) => one.check === "accepted-invalid");
  expect(finding?.curl).toContain('"$KEY"');
  expect(JSON.stringify(findings)).not.toContain(key);
});

test("random findings are shrunk to the smallest case", { timeout: 60_000 }, async () => {
  const { findings } = await check("crashes on accents", { cases: 200 });
  const crash = findings.find((one) => one.check === "server-error");
  expect(crash?.case?.body).toBeDefined();
});

test("what was found is kept in a file and sent first the next time", {
  timeout: 60_000,
}, async () => {
  const regressions = join(folder, "cases.json");
  await check("takes long names", { regressions });
  const kept = JSON.parse(readFileSync(regressions, "utf8"));
  expect(kept).toContainEqual(expect.objectContaining({ check: "accepted-invalid" }));
  const phases: string[] = [];
  const again = await check(undefined, {
    regressions,
    onProgress: ({ phase }) => phases.push(phase),
  });
  expect(again.passed).toBe(true);
  expect(phases[0]).toBe("replay");
});

test("the same seed sends the same number of requests and finds the same", {
  timeout: 60_000,
}, async () => {
  const [one, two] = [await check("takes long names"), await check("takes long names")];
  expect(one.findings.map(({ cause }) => cause)).toEqual(two.findings.map(({ cause }) => cause));
  expect(one.requests).toBe(two.requests);
});

test("reading only sends nothing but reads", { timeout: 60_000 }, async () => {
  const { operations } = await check(undefined, { readOnly: true, minimumCoverage: 0 });
  expect(Object.keys(operations)).toEqual(["listThings", "getThing"]);
});

test("a run that saw too little fails, whatever it saw", { timeout: 60_000 }, async () => {
  const { findings } = await check(undefined, { operations: ["listThings"], minimumCoverage: 1 });
  expect(findings.map((finding) => finding.check)).toContain("not-covered");
});

test("other versions of OpenAPI are refused with the reason", { timeout: 60_000 }, async () => {
  const document = { ...thingsDocument, openapi: "3.0.3" };
  await expect(check(undefined, { document })).rejects.toThrow(/no OpenAPI 3\.1 document/);
});
