// The peer "plain Pact", provider's half.
import { startSandbox } from "@proofylink/sandbox";
import { expect, test } from "vitest";
import { readPact } from "../../pact-file.ts";
import { sandboxStates } from "../../provider/sandbox-states.ts";
import { verify } from "../../provider/verification.ts";
import { usualPact } from "./usual-pact.ts";

test("the sandbox keeps the usual pact", async () => {
  await using sandbox = await startSandbox();
  const verdicts = await verify({ ...sandbox, states: sandboxStates(sandbox) }, usualPact);
  expect(verdicts).toHaveLength(readPact(usualPact).interactions.length);
  expect(verdicts.filter(({ breaches }) => breaches.length > 0)).toEqual([]);
});
