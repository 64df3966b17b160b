// A process that makes every call to every hostile answer by one transport, and then must end by itself:
//   node play.ts '{"transport": "node", "plots": [{"answer", "port", "stalls"}, …]}'
// It prints what each call came to, as one line of JSON.

import { FakeClock } from "@proofylink/testing/fake-clock";
import { systemClock } from "../../src/clock.ts";
import {
  createProofylink,
  ProofylinkError,
  type ProofylinkOptions,
  TransportFailure,
} from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { type CallName, calls, type PlayedCall } from "./calls.ts";

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
const waitMs = 200_000;

function optionsFor({ stalls }: Plot, call: CallName): ProofylinkOptions {
  const { creates }: PlayedCall = calls[call];
  if (stalls) {
    // Reads are tried again where that takes time.
    const tryMs = creates ? stallMs : stallMs / 3;
    return { timeouts: { connectMs: stallMs, tryMs, totalMs: stallMs } };
  }
  if (call === "wait") {
    // It goes on after failures that pass, so its pauses are skipped; the time-outs are longer.
    const timeouts = { tryMs: 150_000, totalMs: 150_000 };
    return { timeouts, retries: 0, clock: new FakeClock({ skipUpToMs: 149_000 }) };
  }
  const timeouts = { connectMs: patientMs, tryMs: patientMs, totalMs: patientMs };
  // Creates keep their retries: none of these answers may make them send again.
  return { timeouts, ...(!creates && { retries: 0 }) };
}

async function play(plot: Plot, call: CallName): Promise<Result> {
  const { play, isSound }: PlayedCall = calls[call];
  using base = transport === "node" ? nodeTransport() : undefined;
  const { clock = systemClock, ...options } = optionsFor(plot, call);
  const proofylink = createProofylink({
    baseUrl: `http://127.0.0.1:${plot.port}/${encodeURIComponent(call)}`,
    accessToken: "not-a-token",
    maxResponseBytes,
    clock,
    ...options,
    ...(base && { transport: base }),
  });
  const begun = clock.elapsed();
  const settled = await play(proofylink, plot.stalls ? stallMs : waitMs).then(
    (value) =>
      ({ result: isSound(value as never) ? "value" : "garbage", code: "", name: "" }) as const,
    (error: unknown) => {
      const { code, name } = Object(error);
      const ours = error instanceof ProofylinkError && !(error instanceof TransportFailure);
      return { result: ours ? "error" : "foreign error", code, name } as const;
    },
  );
  const waited = call === "wait" ? waitMs : patientMs;
  const lateMs = clock.elapsed() - begun - (plot.stalls ? stallMs : waited);
  return { answer: plot.answer, call, ...settled, lateMs };
}

async function playAll(some: readonly Plot[], atATime: number): Promise<Result[]> {
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
const stalling = plots.filter(({ stalls }) => stalls);
const results = [
  ...(await playAll(quick, 8)),
  ...(await playAll(stalling, stalling.length * names.length)),
];
const peakMemory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ results, peakMemory } satisfies Played)}\n`);
