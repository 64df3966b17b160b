import { expect, test } from "vitest";
import { openProgress } from "./progress.ts";

function watched(live: boolean) {
  const [over, lines]: [string[], string[]] = [[], []];
  let time = 0;
  const terminal = {
    live,
    sayOver: (text: string) => void over.push(text),
    say: (text: string) => void lines.push(text),
  };
  const progress = openProgress("Reading", terminal, () => time);
  const at = (ms: number, done: number, total?: number) => {
    time = ms;
    progress.at(done, total);
  };
  return { at, clear: progress.clear, over, lines };
}

test("on a terminal one line is drawn over, at most ten times a second", () => {
  const { at, clear, over, lines } = watched(true);
  at(0, 0, 100);
  at(50, 5, 100);
  at(1_000, 25, 100);
  clear();
  at(1_001, 26, 100);
  expect(over).toMatchInlineSnapshot(`
    [
      "Reading  ░░░░░░░░░░░░░░░░░░░░ 0/100",
      "Reading  █████░░░░░░░░░░░░░░░ 25/100  25/s  ~3 s",
      "",
      "Reading  █████░░░░░░░░░░░░░░░ 26/100  26/s  ~3 s",
    ]
  `);
  expect(lines).toEqual([]);
});

test("elsewhere a plain line now and then", () => {
  const { at, clear, over, lines } = watched(false);
  at(0, 0, 100);
  at(9_000, 10, 100);
  at(10_000, 20, 100);
  clear();
  at(15_000, 30, 100);
  at(20_000, 40);
  expect(lines).toMatchInlineSnapshot(`
    [
      "Reading  ████░░░░░░░░░░░░░░░░ 20/100  2.0/s  ~40 s",
      "Reading  40  2.0/s",
    ]
  `);
  expect(over).toEqual([]);
});
