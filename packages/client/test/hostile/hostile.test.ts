import { beforeAll, describe, expect, test } from "vitest";
import { hostileAnswers } from "./answers.ts";
import { calls } from "./calls.ts";
import { hostilePage } from "./hostile-page.ts";
import { type HostileRun, runHostile } from "./run-hostile.ts";

const transports = ["fetch", "node"] as const;
const runs: Record<string, HostileRun> = {};

beforeAll(async () => {
  const done = await Promise.all(transports.map(runHostile));
  for (const [at, transport] of transports.entries()) runs[transport] = done[at]!;
}, 120_000);

/** What is not as it should be, in words. */
function wrong(
  transport: string,
  isWrong: (result: HostileRun["results"][number]) => boolean,
): string[] {
  return runs[transport]!.results.filter(isWrong).map(
    ({ answer, call, result, name, code, lateMs }) =>
      `${answer}, ${call}: ${result} ${name} ${code}, ${Math.round(lateMs)} ms late`,
  );
}

describe.each(transports)("over %s", (transport) => {
  test("every call ends with an error of the client or an answer of the right shape", () => {
    expect(wrong(transport, ({ result }) => !["error", "value"].includes(result))).toEqual([]);
    const expected = Object.keys(hostileAnswers).length * Object.keys(calls).length;
    expect(runs[transport]!.results).toHaveLength(expected);
  });

  test("and within its deadline", () => {
    expect(wrong(transport, ({ lateMs }) => lateMs > 2_000)).toEqual([]);
  });

  test("a create is unknown, unless the status proves that nothing was created", () => {
    const isWrong = (name: string, answer: string) =>
      (name === "OutcomeUnknownError") === (hostileAnswers[answer]?.rejects ?? false);
    expect(
      wrong(
        transport,
        ({ call, result, name, answer }) =>
          call.startsWith("create") && result === "error" && isWrong(name, answer),
      ),
    ).toEqual([]);
  });

  test("no create is sent twice", () => {
    const sent = Object.entries(runs[transport]!.creates).filter(([, creates]) => creates !== 2);
    expect(sent, "one as multipart, one as JSON").toEqual([]);
  });

  test("the process ends by itself and has nothing to say: no rejection is unhandled", () => {
    const { exitCode, stderr, lingeredMs } = runs[transport]!;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(lingeredMs).toBeLessThan(5_000);
  });

  test("no answer is read far beyond maxResponseBytes", () => {
    const { mostTaken, peakMemory } = runs[transport]!;
    // Both ends of a connection buffer some megabytes.
    expect(mostTaken).toBeLessThan(20e6);
    expect(peakMemory).toBeLessThan(600e6);
  });
});

test("the page says what came of each", async () => {
  const page = "../../../../docs/proof/hostile-answers-by-call.md";
  await expect(hostilePage(runs)).toMatchFileSnapshot(page);
});
