import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RowResult } from "../../src/batch-row.ts";
import { resultRecord, resultsText, writePrivateFile } from "../../src/output/index.ts";

const finished: RowResult = {
  file: "people.csv",
  line: 2,
  state: "finished",
  reference_code: "EMP-990101-0001",
  status: "completed",
  recovered: false,
  failure: null,
  problems: null,
  credibility_score: 78,
  credibility_level: "B",
  duplicate_of: null,
  updated_at: "2026-03-06T09:00:00.000Z",
};
const rejected: RowResult = {
  ...finished,
  line: 3,
  state: "rejected",
  reference_code: null,
  status: null,
  failure: "validation_failed",
  problems: { email: ["email is taken.", "email is odd."] },
  credibility_score: null,
  credibility_level: null,
};
const duplicate: RowResult = {
  ...rejected,
  line: 4,
  state: "duplicate",
  failure: null,
  problems: null,
  duplicate_of: { file: "people.csv", line: 2, reference_code: "EMP-990101-0001" },
};
const rows = [finished, rejected, duplicate];
const person = { id_number: "9999010101900001", full_name: "BUDI, CONTOH" };

async function text(records: readonly RowResult[], format: "csv" | "jsonl", withPeople = false) {
  const each = (async function* () {
    for (const record of records) yield resultRecord(record, withPeople ? person : undefined);
  })();
  return (await Array.fromAsync(resultsText(each, format, withPeople))).join("");
}

test("results as CSV", async () => {
  expect(await text(rows, "csv")).toMatchSnapshot();
  expect(await text(rows, "csv", true)).toMatchSnapshot();
});

test("results as JSON Lines are the rows themselves", async () => {
  const lines = (await text(rows, "jsonl")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
});

test("the NIK is masked unless it is asked for in full", () => {
  expect(resultRecord(finished, person).id_number).toBe("9999********0001");
  expect(resultRecord(finished, person, true).id_number).toBe("9999010101900001");
  expect(resultRecord(finished)).not.toHaveProperty("id_number");
});

test("nothing that a spreadsheet would take for a formula begins a cell", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), async (status, file) => {
      const evil = { ...finished, status, file, reference_code: "=HYPERLINK(1)", failure: "@x" };
      for (const row of parse(await text([evil], "csv"), { relax_quotes: true }) as string[][]) {
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
  );
});

async function* pieces(...texts: string[]) {
  yield* texts;
}

test("a file is private and takes its place whole, over one that was not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "proofylink-batch-output-"));
  const path = join(folder, "results.csv");
  writeFileSync(path, "old");
  chmodSync(path, 0o644);
  await writePrivateFile(path, pieces("a", "b".repeat(200_000), "c"));
  expect(readFileSync(path, "utf8")).toBe(`a${"b".repeat(200_000)}c`);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["results.csv"]);
});

test("when writing fails the earlier file stays, and nothing else is left", async () => {
  const folder = mkdtempSync(join(tmpdir(), "proofylink-batch-output-"));
  const path = join(folder, "results.csv");
  writeFileSync(path, "old");
  async function* failing() {
    yield "new";
    throw new Error("no more");
  }
  await expect(writePrivateFile(path, failing())).rejects.toThrow("no more");
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["results.csv"]);
});
