import type { Progress } from "@proofylink/batch";
import { Terminal as Screen } from "@xterm/headless";
import { expect, test } from "vitest";
import { openProgress } from "../../src/actions/batch/batch-progress.ts";
import { runScreen } from "../../src/actions/batch/run-screen.ts";
import { speak } from "../../src/language/language.ts";

const progress: Progress = {
  rows: {
    pending: 5_000,
    sending: 16,
    created: 1_200,
    finished: 3_700,
    rejected: 12,
    unknown: 3,
    given_up: 0,
    duplicate: 1,
  },
  held: 0,
  tokens: { spent: 4_900, maybe: 19 },
  inFlight: 16,
  concurrency: 16,
  perSecond: 83.4,
  remainingMs: 60_000,
  pausedBy: undefined,
};

test("a running batch on three lines, in both languages", () => {
  expect(runScreen(progress)).toMatchSnapshot();
  speak("id");
  expect(runScreen({ ...progress, pausedBy: "rate_limit" })).toMatchSnapshot();
  speak("en");
});

test("when all are created it says what is waited for", () => {
  const rows = { ...progress.rows, pending: 0, sending: 0 };
  expect(runScreen({ ...progress, rows, inFlight: 0 })[0]).toContain("waiting for 1,200 results");
});

/** A real terminal's screen after what was said. */
async function screenAfter(tell: (say: (text: string) => void) => void): Promise<string[]> {
  const screen = new Screen({ cols: 60, rows: 12, convertEol: true, allowProposedApi: true });
  const written: Promise<void>[] = [];
  tell((text) => {
    written.push(new Promise((resolve) => screen.write(`${text}\n`, resolve)));
  });
  await Promise.all(written);
  const lines = Array.from({ length: 12 }, (_, row) =>
    screen.buffer.active.getLine(row)?.translateToString(true),
  );
  return lines.filter((line): line is string => Boolean(line));
}

test("on a terminal the lines are drawn over, cut to its width, and taken away at the end", async () => {
  let now = 0;
  const draw = (say: (text: string) => void) => {
    const lines = openProgress({ live: true, say, width: 60 }, () => now);
    say("before");
    for (const count of [1, 2, 3]) {
      lines.show([`${count} of 3`, "x".repeat(80)]);
      now += 1_000;
    }
    return lines;
  };
  expect(await screenAfter(draw)).toEqual(["before", "3 of 3", "x".repeat(59)]);
  const ended = await screenAfter((say) => {
    draw(say).clear();
    say("after");
  });
  expect(ended).toEqual(["before", "after"]);
});

test("elsewhere it is a plain line now and then", () => {
  const said: string[] = [];
  let now = 0;
  const lines = openProgress({ live: false, say: (text) => said.push(text), width: 60 }, () => now);
  for (; now <= 30_000; now += 1_000) lines.show([`${now}`, "more"]);
  lines.clear();
  expect(said).toEqual(["10000", "20000", "30000"]);
});
