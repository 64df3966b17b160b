import { beforeAll, describe, expect, test } from "vitest";
import { allInteractions } from "../pact-file.ts";
import { testEveryInteraction, type Verdicts, verifyEveryPact } from "./every-pact.ts";
import { mockStates } from "./mock-states.ts";
import { providers } from "./providers.ts";

let verdicts: Verdicts;

beforeAll(async () => {
  await using mock = await providers["@proofylink/mock"]();
  verdicts = await verifyEveryPact(mock);
});

describe("the mock keeps", () => testEveryInteraction(() => verdicts));

test("every state of the pacts has a handler, and every handler a state", () => {
  const named = allInteractions().flatMap(({ providerStates }) =>
    providerStates.map(({ name }) => name),
  );
  expect(Object.keys(mockStates).sort()).toEqual([...new Set(named)].sort());
});
