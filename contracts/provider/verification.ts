import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { provider } from "../pact-file.ts";
import type { ProviderState, RequestHeaders, StateHandlers } from "../provider-states.ts";
import type { VerificationJob, VerifierMessage } from "./verifier-process.ts";

/** A provider that is held to the pact. */
export interface VerifiedProvider {
  /** Base URL, without a trailing slash. */
  readonly url: string;
  /** A token that the provider accepts; it takes the place of the pact's own. */
  readonly accessToken: string;
  /** Bring the provider into the state that the next request expects. */
  readonly states: StateHandlers;
}

/** What a provider did with one interaction. */
export interface Verdict {
  readonly description: string;
  /** Where the answer is not what the pact asks for; none when the provider keeps it. */
  readonly breaches: readonly string[];
}

/**
 * Replays every interaction of a pact against a provider.
 *
 * @param pact the path of the pact file
 * @throws Error when the verifier could not do its work, or a state handler could not
 */
export async function verify(
  { url, accessToken, states }: VerifiedProvider,
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
  return verdicts(
    await reportOf(verifier, (state, parameters) => {
      return requestHeaders(states, accessToken, state, parameters);
    }),
  );
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

/** Answers the verifier's questions until it reports. */
function reportOf(
  verifier: ChildProcess,
  headersFor: (state: ProviderState, parameters: unknown) => Promise<RequestHeaders>,
): Promise<string> {
  const reported = Promise.withResolvers<string>();
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
  verifier.on("message", (message: VerifierMessage) => {
    if ("report" in message) return reported.resolve(message.report);
    headersFor(message.state as ProviderState, message.parameters).then(
      (headers) => verifier.send(headers),
      fail,
    );
  });
  verifier.on("error", fail);
  verifier.on("close", () => reported.reject(new Error(`The verifier gave no report.\n${output}`)));
  return reported.promise;
}

interface Report {
  readonly interactionResults: readonly {
    readonly description: string;
    readonly mismatch?: {
      readonly mismatches?: readonly { readonly path?: string; readonly mismatch: string }[];
    };
    readonly result: string;
  }[];
}

function verdicts(report: string): Verdict[] {
  if (!report.startsWith("{")) throw new Error(`The pact could not be verified: ${report}`);
  const { interactionResults } = JSON.parse(report) as Report;
  return interactionResults.map(({ description, result, mismatch }) => {
    const mismatches = mismatch?.mismatches?.map((one) =>
      `${one.path ?? ""} ${one.mismatch}`.trim(),
    );
    const unexplained = result === "OK" ? [] : [JSON.stringify(mismatch ?? result)];
    return { description, breaches: mismatches ?? unexplained };
  });
}
