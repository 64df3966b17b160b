// A process that makes every call to every hostile answer by one transport, and then must end by itself:
//   node play.ts '{"transport": "node", "plots": [{"answer", "port", "stalls"}, …]}'
// It prints what each call came to, as one line of JSON.

import { createProofylink, ProofylinkError, TransportFailure } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { type CallName, calls, type PlayedCall, waitMs } from "./calls.ts";

/** An answer and where it is given. */
export interface Plot {
  readonly answer: string;
  readonly port: number;
  readonly stalls: boolean;
}

/** What one call came to. */
export interface Result {
  readonly answer: string;
  readonly call: CallName;
  readonly result: "error" | "value" | "garbage" | "foreign error";
  /** The code of an error. */
  readonly code: string;
  /** The name of an error. */
  readonly name: string;
  /** How long it took longer than it might. */
  readonly lateMs: number;
}

export interface Played {
  readonly results: readonly Result[];
  /** In bytes, of the whole process. */
  readonly peakMemory: number;
}

export interface Order {
  readonly transport: "fetch" | "node";
  readonly plots: readonly Plot[];
}

const { transport, plots } = JSON.parse(process.argv[2] ?? "") as Order;
// Less makes the endless ones end sooner; the limit itself is tested elsewhere.
const maxResponseBytes = 2 ** 18;
// Stalling answers are played all at once: they only wait.
const stallMs = 600;
const patientMs = 10_000;

async function play({ answer, port, stalls }: Plot, call: CallName): Promise<Result> {
  const totalMs = stalls ? stallMs : patientMs;
  const { play, isSound, creates }: PlayedCall = calls[call];
  using base = transport === "node" ? nodeTransport() : undefined;
  const proofylink = createProofylink({
    baseUrl: `http://127.0.0.1:${port}/${encodeURIComponent(call)}`,
    accessToken: "not-a-token",
    maxResponseBytes,
    // Reads are tried again where that takes time; creates must not be, whatever the answer.
    timeouts: { connectMs: totalMs, tryMs: stalls && !creates ? totalMs / 3 : totalMs, totalMs },
    retries: stalls || creates ? 2 : 0,
    ...(base && { transport: base }),
  });
  const begun = performance.now();
  const settled = await play(proofylink).then(
    (value) =>
      ({ result: isSound(value as never) ? "value" : "garbage", code: "", name: "" }) as const,
    (error: unknown) => {
      const { code, name } = Object(error);
      const ours = error instanceof ProofylinkError && !(error instanceof TransportFailure);
      return { result: ours ? "error" : "foreign error", code, name } as const;
    },
  );
  const mayTakeMs = call === "wait" ? waitMs : totalMs;
  return { answer, call, ...settled, lateMs: performance.now() - begun - mayTakeMs };
}

async function playAll(
  some: readonly Plot[],
  names: readonly CallName[],
  atATime: number,
): Promise<Result[]> {
  const waiting = some.flatMap((plot) => names.map((call) => ({ plot, call })));
  const results: Result[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results.push(await play(next.plot, next.call));
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return results;
}

const names = Object.keys(calls) as CallName[];
const quick = plots.filter(({ stalls }) => !stalls);
const others = names.filter((name) => name !== "wait");
const stalling = plots.filter(({ stalls }) => stalls);
const results = [
  ...(await Promise.all([
    // Waiting goes on after failures that pass, to its deadline.
    playAll(quick, ["wait"], quick.length),
    playAll(quick, others, 8),
  ])),
  await playAll(stalling, names, stalling.length * names.length),
].flat();
const peakMemory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ results, peakMemory } satisfies Played)}\n`);
