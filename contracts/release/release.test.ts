// Green and red of a release, with the real providers and with pacts that they cannot keep.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";
import { pactPath } from "../pact-file.ts";
import { everyPair, pactsToKeep } from "./every-pair.ts";
import { type Judgement, judge } from "./judge.ts";
import { readMatrix, writeMatrix } from "./matrix.ts";
import { type Release, record } from "./record.ts";
import { releasedPacts } from "./released-pacts.ts";

const pact = pactPath("proofylink-cli");
const spec = fileURLToPath(import.meta.resolve("@proofylink/spec/openapi.json"));
const providers = [{ name: "@proofylink/sandbox", version: "1.0.0" }];

let folder = "";
let matrix = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "proofylink-released-"));
  matrix = join(folder, "matrix");
  writeMatrix(matrix, []);
});

function releaseOf(path: string, version = "1.0.0"): Release {
  const consumers = [{ name: "@proofylink/cli", version, pact: path, interactions: 12 }];
  return { consumers, providers, spec };
}

async function judged(): Promise<Judgement> {
  const released = releasedPacts(folder);
  const pacts = pactsToKeep(released).slice(-1);
  const pairs = await everyPair(pacts, ["@proofylink/sandbox"]);
  return judge(pairs, released, readMatrix(matrix));
}

test("green: what a release needs is kept by this tree's sandbox", async () => {
  record(releaseOf(pact), folder, matrix);
  expect(await judged()).toEqual({
    table: ["kept    @proofylink/cli@1.0.0 by @proofylink/sandbox: 12 of 12"],
    problems: [],
  });
});

test("red: a release needs what this tree's sandbox no longer gives", async () => {
  const older = join(folder, "older");
  const text = readFileSync(pact, "utf8").replaceAll('"token"', '"tokens_left"');
  writeFileSync(older, text.replaceAll("data.token", "data.tokens_left"));
  record(releaseOf(older), folder, matrix);
  const { table, problems } = await judged();
  expect(table).toEqual(["BROKEN  @proofylink/cli@1.0.0 by @proofylink/sandbox: 11 of 12"]);
  expect(problems.join("\n")).toContain("proofylink balance");
  expect(problems.join("\n")).toContain("tokens_left");
});

test("every provider is held to the pacts of this tree and to those of every release", () => {
  record(releaseOf(pact), folder, matrix);
  expect(pactsToKeep(releasedPacts(folder)).map(({ consumer }) => consumer)).toEqual([
    "@proofylink/client (this tree)",
    "@proofylink/cli (this tree)",
    "@proofylink/cli@1.0.0",
  ]);
});

test("red: a pair of which nothing was verified", () => {
  const pair = { consumer: "@proofylink/cli", provider: "@proofylink/mock", verdicts: [] };
  expect(judge([pair], [], []).problems).toEqual([
    "@proofylink/cli by @proofylink/mock: nothing was verified.",
  ]);
});

test("red: the pact of a release was edited, or is gone", () => {
  record(releaseOf(pact), folder, matrix);
  const [one] = releasedPacts(folder);
  const edited = { ...one, release: "@proofylink/cli@1.0.0", path: "", sha256: "0".repeat(64) };
  const rows = readMatrix(matrix);
  expect(judge([], releasedPacts(folder), rows).problems).toEqual([]);
  expect(judge([], [edited], rows).problems.join()).toContain("is not the one that matrix.json");
  expect(judge([], [], rows).problems.join()).toContain("@proofylink/cli@1.0.0 is gone");
});

test("recording twice changes nothing; another pact under the same version is refused", () => {
  record(releaseOf(pact), folder, matrix);
  const once = readFileSync(matrix, "utf8");
  record(releaseOf(pact), folder, matrix);
  expect(readFileSync(matrix, "utf8")).toBe(once);
  const other = join(folder, "other");
  cpSync(pactPath("proofylink-client"), other);
  expect(() => record(releaseOf(other), folder, matrix)).toThrow("Raise the version");
  record(releaseOf(other, "1.0.1"), folder, matrix);
  expect(readMatrix(matrix).map(({ consumer }) => consumer)).toEqual([
    "@proofylink/cli@1.0.0",
    "@proofylink/cli@1.0.1",
  ]);
});
