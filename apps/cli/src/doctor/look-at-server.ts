import type { TransportLayer } from "@proofylink/client";
import { type Deviation, specDrift } from "@proofylink/client/drift";
import { ConnectionError, TimeoutError } from "@proofylink/client/errors";
import { connectTo } from "../actions/connect.ts";
import type { Connection } from "../settings/profile-file.ts";
import type { Terminal } from "../terminal.ts";
import { doctorTexts } from "../texts/doctor.ts";
import { type Finding, failed, ok, warn } from "./finding.ts";

// A lost create is looked for from a few minutes before it was sent.
const mostSkewMs = 60_000;
const mostDeviations = 10;

/** Whether the server answers, takes the token, knows the time, and answers as the spec says. */
export async function lookAtServer(
  connection: Connection,
  { signal, time }: Terminal,
  tell: (finding: Finding) => void,
): Promise<void> {
  const texts = doctorTexts();
  const seen = { answers: 0, skewMs: undefined as number | undefined };
  const deviations: Deviation[] = [];
  const middleware = [watch(seen), specDrift((deviation) => deviations.push(deviation))];
  const proofylink = await connectTo(connection, { ...time, middleware, retries: 0 });
  const begun = performance.now();
  try {
    const left = await proofylink.tokens.balance({ signal });
    tell(ok("server", texts.answers(Math.round(performance.now() - begun))));
    tell(left > 0 ? ok("token", texts.accepted(left)) : warn("token", texts.noneLeft, texts.buy));
  } catch (error) {
    const unreached = error instanceof ConnectionError || error instanceof TimeoutError;
    tell(failed(unreached || seen.answers === 0 ? "server" : "token", error));
    if (unreached) return;
  }
  tell(clockFinding(seen.skewMs));
  // The list is where most of the API's words are; one row tells as much as a hundred.
  const rows = await proofylink.verifications
    .list({ per_page: 1 }, { signal })
    .page(1)
    .catch(() => undefined);
  const code = rows?.data[0]?.reference_code;
  if (code) await proofylink.verifications.get(code, { signal }).catch(() => undefined);
  tell(driftFinding(deviations, seen.answers));
}

/** Counts answers, and compares the Date of the first with this machine's clock. */
function watch(seen: { answers: number; skewMs: number | undefined }): TransportLayer {
  return (next) => async (request) => {
    const sent = Date.now();
    const response = await next(request);
    const theirs = Date.parse(response.headers.get("date") ?? "");
    // The header is cut to the second, and the answer was on its way for half of the time, more or less.
    const ours = (sent + Date.now()) / 2 - 500;
    if (seen.answers === 0 && Number.isFinite(theirs)) seen.skewMs = Math.abs(ours - theirs);
    seen.answers += 1;
    return response;
  };
}

function clockFinding(skewMs: number | undefined): Finding {
  const { clockOk, clockOff, clockNext, clockUnknown } = doctorTexts();
  if (skewMs === undefined) return warn("clock", clockUnknown);
  const seconds = Math.ceil(skewMs / 1000);
  return skewMs > mostSkewMs
    ? warn("clock", clockOff(seconds), clockNext)
    : ok("clock", clockOk(Math.max(1, seconds)));
}

function driftFinding(deviations: readonly Deviation[], answers: number): Finding {
  const { noDrift, drifted, driftNext } = doctorTexts();
  if (deviations.length === 0) return ok("drift", noDrift(answers));
  const places = deviations
    .slice(0, mostDeviations)
    .map(({ operation, status, path, kind }) => `${operation} ${status} ${path}: ${kind}`);
  return warn("drift", drifted(deviations.length), ...places, driftNext);
}
