import type { ProofylinkOptions } from "@proofylink/client";
import { expect, test, vi } from "vitest";
import { peopleRows, personRow } from "../people.ts";
import { setStage } from "../stage.ts";

const systemClock = { now: () => Date.now() };

vi.setConfig({ testTimeout: 60_000 });

// A list of two pages, of which the second one is never the API's.
const people = 130;
const noSecondPage = {
  fault: "login-page",
  when: { operationId: "listVerifications", header: { name: "x-second-page" } },
} as const;
/** What the sandbox cannot tell apart by itself. */
const secondPages: ProofylinkOptions = {
  middleware: [
    (next) => (request) => {
      const isSecond = new URL(request.url).searchParams.get("page") === "2";
      if (isSecond) request.headers.set("x-second-page", "yes");
      return next(request);
    },
  ],
};
/** The last one. Those of the seconds before fill the first page, so that it alone does not tell. */
const lost = { fault: "drop-after-read", when: { method: "POST", nth: people } } as const;

test("a page that is not the API's keeps no result from its row, and no run from its end", async () => {
  await using stage = await setStage({
    faults: { rules: [lost, noSecondPage] },
    clock: systemClock,
  });
  await using batch = await stage.open({}, secondPages);
  await batch.add(peopleRows(people));
  const tokens = { spent: people - 1, maybe: 1 };
  const sent = { created: people - 1, unknown: 1 };
  expect(await batch.run({ wait: false })).toMatchObject({ end: "done", rows: sent, tokens });
  await stage.sandbox.clock.advance(60_000);
  const finished = { finished: people - 1, unknown: 1 };
  expect(await batch.run()).toMatchObject({ end: "done", rows: finished, tokens });

  // Carried out late. Which of those under way at the same time came last is chance; person 1 is in line 2.
  const [unknown] = await Array.fromAsync(batch.results({ states: ["unknown"] }));
  await stage.createByHand(personRow((unknown?.line ?? 0) - 1));
  stage.sandbox.faults.clear();
  const found = { created: 1, finished: people - 1 };
  expect(await batch.run({ wait: false })).toMatchObject({ end: "done", rows: found });
});
