import { expect, test } from "vitest";
import type { BatchStatus } from "../../src/batch.ts";
import type { RowResult } from "../../src/batch-row.ts";
import { indonesian, summarise, summaryMarkdown, summaryText } from "../../src/output/index.ts";

const base: RowResult = {
  file: "people.csv",
  line: 0,
  state: "finished",
  reference_code: null,
  status: null,
  recovered: false,
  failure: null,
  problems: null,
  credibility_score: null,
  credibility_level: null,
  duplicate_of: null,
  updated_at: "2026-03-06T09:00:00.000Z",
};
const status: BatchStatus = {
  rows: {
    pending: 0,
    sending: 0,
    created: 0,
    finished: 1206,
    rejected: 2,
    unknown: 25,
    given_up: 0,
    duplicate: 1,
  },
  held: 0,
  tokens: { spent: 1206, maybe: 25 },
};

async function* results(): AsyncGenerator<RowResult> {
  for (let line = 2; line < 1207; line += 1) {
    const credibility_level = line % 3 === 0 ? "A" : "B";
    yield { ...base, line, status: "completed", credibility_level, credibility_score: 80 };
  }
  yield { ...base, line: 1207, status: "failed", reference_code: "EMP-1\u001b[31m" };
  yield { ...base, line: 1208, state: "rejected" };
  yield { ...base, line: 1209, state: "rejected" };
  yield { ...base, line: 1210, state: "duplicate" };
  const waiting = { ...base, state: "created", reference_code: "EMP-2" } as const;
  yield { ...waiting, line: 1236, status: "waiting_confirmation" };
  yield { ...waiting, line: 1237, status: "processing", reference_code: "EMP-3" };
  const duplicate_of = { file: "people.csv", line: 1237, reference_code: "EMP-3" };
  yield { ...waiting, line: 1237, status: "processing", reference_code: "EMP-4", duplicate_of };
  for (let line = 1211; line < 1236; line += 1) yield { ...base, line, state: "unknown" };
}

const summary = await summarise(results(), status, { end: "done", durationMs: 3_725_000 });

test("as an object for programs", () => {
  expect(summary).toMatchObject({
    total: 1234,
    statuses: { completed: 1205, failed: 1 },
    levels: { A: 402, B: 803 },
    attention: [
      { kind: "unknown", count: 25 },
      { kind: "late", count: 1 },
      { kind: "rejected", count: 2 },
      { kind: "failed", count: 1 },
      { kind: "duplicate", count: 1 },
      { kind: "waiting", count: 1 },
    ],
  });
  expect(summary.attention[0]?.rows).toHaveLength(20);
});

test("as text", () => {
  expect(summaryText(summary)).toMatchSnapshot();
});

test("as Markdown, in Indonesian too", () => {
  expect(summaryMarkdown(summary)).toMatchSnapshot();
  expect(summaryMarkdown(summary, indonesian)).toMatchSnapshot();
});

test("what a server says does not reach a terminal as it is", () => {
  expect(summaryText(summary)).not.toContain("\u001b");
});
