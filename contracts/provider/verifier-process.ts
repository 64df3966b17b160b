// Pact's verifier, in a process of its own: it prints every interaction from native code, past every
// test reporter. The provider and its state handlers stay with the parent, which is asked for each state.
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { Verifier } from "@pact-foundation/pact";
import type { RequestHeaders } from "../provider-states.ts";

/** What the parent wants verified. */
export interface VerificationJob {
  readonly provider: string;
  readonly url: string;
  readonly pact: string;
  readonly states: readonly string[];
}

/** What this process tells its parent. */
export type VerifierMessage =
  | { readonly state: string; readonly parameters: unknown }
  | { readonly report: string };

const [job] = (await once(process, "message")) as [VerificationJob];
let headers: RequestHeaders = {};

const stateHandlers = job.states.map((state) => [
  state,
  async (parameters: unknown) => {
    const answered = once(process, "message");
    tell({ state, parameters });
    [headers] = (await answered) as [RequestHeaders];
  },
]);

const verifier = new Verifier({
  provider: job.provider,
  providerBaseUrl: job.url,
  pactUrls: [job.pact],
  logLevel: "error",
  stateHandlers: Object.fromEntries(stateHandlers),
  requestFilter(request: IncomingMessage & { path: string }, _response: unknown, next: () => void) {
    // Setting up a state is a request as well, to the verifier itself.
    if (request.path !== "/_pactSetup") Object.assign(request.headers, headers);
    next();
  },
});

// The report is the same JSON whether the provider passed or not.
const report = await verifier.verifyProvider().catch((error: Error) => error.message);
tell({ report });
process.disconnect();

function tell(message: VerifierMessage): void {
  process.send?.(message);
}
