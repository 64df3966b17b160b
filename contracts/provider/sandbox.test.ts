import { startSandbox } from "@proofylink/sandbox";
import { beforeAll, describe } from "vitest";
import { testEveryInteraction, type Verdicts, verifyEveryPact } from "./every-pact.ts";
import { sandboxStates } from "./sandbox-states.ts";

let verdicts: Verdicts;

beforeAll(async () => {
  await using sandbox = await startSandbox();
  verdicts = await verifyEveryPact({ ...sandbox, states: sandboxStates(sandbox) });
});

describe("the sandbox keeps", () => testEveryInteraction(() => verdicts));
