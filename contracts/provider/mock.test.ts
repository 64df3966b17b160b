import { startMock } from "@proofylink/mock";
import { beforeAll, describe, expect, test } from "vitest";
import { readPact } from "../pact-file.ts";
import { mockStates } from "./mock-states.ts";
import { type Verdict, verify } from "./verification.ts";

const { interactions } = readPact();
let verdicts: Verdict[] = [];

beforeAll(async () => {
  await using mock = await startMock({ port: 0 });
  verdicts = await verify({ ...mock, states: mockStates });
});

describe("the mock keeps", () => {
  test.each(interactions)("$description", ({ description }) => {
    const verdict = verdicts.find((one) => one.description === description);
    expect(verdict?.breaches).toEqual([]);
  });
});

test("every interaction was verified, and none that is not in the pact", () => {
  expect(verdicts).toHaveLength(interactions.length);
  expect(verdicts.length).toBeGreaterThan(0);
});

test("every state of the pact has a handler", () => {
  const named = interactions.flatMap(({ providerStates }) =>
    providerStates.map(({ name }) => name),
  );
  expect(Object.keys(mockStates)).toEqual(expect.arrayContaining(named));
});
