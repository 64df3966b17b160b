import { startSandbox } from "@proofylink/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { readPact } from "../pact-file.ts";
import { sandboxStates } from "./sandbox-states.ts";
import { type Verdict, verify } from "./verification.ts";

const { interactions } = readPact();
let verdicts: Verdict[] = [];

beforeAll(async () => {
  await using sandbox = await startSandbox();
  verdicts = await verify({ ...sandbox, states: sandboxStates(sandbox) });
});

describe("the sandbox keeps", () => {
  test.each(interactions)("$description", ({ description }) => {
    const verdict = verdicts.find((one) => one.description === description);
    expect(verdict?.breaches).toEqual([]);
  });
});

test("every interaction was verified with the sandbox", () => {
  expect(verdicts).toHaveLength(interactions.length);
});
