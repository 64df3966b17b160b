import { knownStatuses } from "@proofylink/client";
import { expect, test } from "vitest";
import { stagesOf, standingOf } from "./stages.ts";

test("every documented status has its standing", () => {
  expect(knownStatuses.map(standingOf)).toEqual([
    "running",
    "running",
    "person",
    "running",
    "running",
    "running",
    "running",
    "completed",
    "failed",
    "stopped",
    "stopped",
    "stopped",
  ]);
  expect(standingOf("manual_review")).toBe("unknown");
  expect(standingOf("toString")).toBe("unknown");
});

test("the steps of a check advance with its status, and are all done at the end", () => {
  const currents = knownStatuses.map((status) =>
    stagesOf(status).findIndex(({ state }) => state === "current"),
  );
  expect(currents).toEqual([1, 2, 2, 3, 3, 3, 4, -1, -1, -1, -1, -1]);
  expect(stagesOf("completed").every(({ state }) => state === "done")).toBe(true);
});

test.each(["failed", "cancelled", "manual_review", "toString", "–"])(
  "a status that does not say how far a check came has no line: %s",
  (status) => {
    expect(stagesOf(status)).toEqual([]);
  },
);
