import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { provider } from "../pact-file.ts";
import type { ProviderState, RequestHeaders, StateHandlers } from "../provider-states.ts";
import { type Verdict, verdictsOf } from "./verdicts.ts";
import type { VerificationJob, VerifierMessage } from "./verifier-process.ts";

/** A provider that is held to the pact. */
export interface VerifiedProvider {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  /** A token that the provider accepts; it takes the place of the pact's own. */
  readonly accessToken: string;
  /** Bring the provider into the state that the next request expects. */
  readonly states: StateHandlers;
  /**
   * Whether its answers are about people: then no verdict and no error repeats a value of one.
   * @default false
   */
  readonly valuesArePersonal?: boolean;
  /**
   * Milliseconds to wait for one answer; the verifier itself waits on when a connection is dropped.
   * @default 60000
   */
  readonly patienceMs?: number;
}

/**
 * Replays every interaction of a pact against a provider.
 *
 * @param pact the path of the pact file
 * @throws Error when the verifier could not do its work, a state handler could not, or the provider
 * did not answer in time
 */
export async function verify(
  { url, accessToken, states, valuesArePersonal = false, patienceMs = 60_000 }: VerifiedProvider,
  pact: string,
): Promise<Verdict[]> {
  const verifier = fork(fileURLToPath(new URL("verifier-process.ts", import.meta.url)), {
    // A dependency of the verifier uses util._extend.
    execArgv: ["--disable-warning=DEP0060"],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const job: VerificationJob = {
    provider,
    url,
    pact,
    states: Object.keys(states),
  };
  verifier.send(job);
  const { report, output } = await reportOf(verifier, patienceMs, (state, parameters) => {
    return requestHeaders(states, accessToken, state, parameters);
  });
  if (report !== undefined) return verdictsOf(report, valuesArePersonal);
  throw new Error(`The verifier gave no report.${valuesArePersonal ? "" : `\n${output}`}`);
}

const revoked: ProviderState = "the access token is revoked";

async function requestHeaders(
  states: StateHandlers,
  accessToken: string,
  state: ProviderState,
  parameters: unknown,
): Promise<RequestHeaders> {
  // Their types are checked where an interaction names the state.
  const enter = states[state] as (parameters: unknown) => RequestHeaders | Promise<RequestHeaders>;
  const headers = await enter(parameters);
  return state === revoked ? headers : { authorization: `Bearer ${accessToken}`, ...headers };
}

interface Reported {
  readonly report?: string;
  /** What the verifier printed. */
  readonly output: string;
}

/** Answers the verifier's questions until it reports. */
function reportOf(
  verifier: ChildProcess,
  patienceMs: number,
  headersFor: (state: ProviderState, parameters: unknown) => Promise<RequestHeaders>,
): Promise<Reported> {
  const reported = Promise.withResolvers<Reported>();
  let output = "";
  for (const stream of [verifier.stdout, verifier.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const fail = (error: unknown): void => {
    verifier.kill();
    reported.reject(error);
  };
  let patience: NodeJS.Timeout | undefined;
  verifier.on("message", (message: VerifierMessage) => {
    clearTimeout(patience);
    if ("report" in message) return reported.resolve({ report: message.report, output });
    headersFor(message.state as ProviderState, message.parameters).then((headers) => {
      verifier.send(headers);
      const late = `There was no answer within ${patienceMs} ms, in the state "${message.state}".`;
      patience = setTimeout(() => fail(new Error(late)), patienceMs);
    }, fail);
  });
  verifier.on("error", fail);
  verifier.on("close", () => clearTimeout(patience));
  verifier.on("close", () => reported.resolve({ output }));
  return reported.promise;
}
