import { beforeAll, describe } from "vitest";
import { testEveryInteraction, type Verdicts, verifyEveryPact } from "./every-pact.ts";
import { providers } from "./providers.ts";

let verdicts: Verdicts;

beforeAll(async () => {
  await using sandbox = await providers["@proofylink/sandbox"]();
  verdicts = await verifyEveryPact(sandbox);
});

describe("the sandbox keeps", () => testEveryInteraction(() => verdicts));
