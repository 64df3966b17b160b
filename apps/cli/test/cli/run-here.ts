import { PassThrough, Readable } from "node:stream";
import { FakeClock } from "@proofylink/testing/fake-clock";
import { createInterruption } from "../../src/interruption.ts";
import { runProgram } from "../../src/program.ts";
import { openTerminal } from "../../src/terminal.ts";
import { type CliOptions, type CliRun, emptyFolder, refuseLeaks } from "./run-cli.ts";

// Pauses of up to five minutes are over at once. What is skipped must be pauses only: the time-outs of tries are
// longer here, and nothing is waited for to within five minutes of its deadline.
const skipUpToMs = 300_000;
const longMs = 3_600_000;
const timeouts = { connectMs: longMs, tryMs: longMs, totalMs: longMs };

/** Runs the whole program in this process, without the process: its pauses are skipped, its Ctrl-C is a call. */
export async function runHere(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const { interrupt, ...interruption } = createInterruption(() => {});
  let [stdout, stderr] = ["", ""];
  const streams = {
    env: { HOME: emptyFolder(), ...options.env },
    stdin: Readable.from([options.stdin ?? ""]),
    stdout: collect((text) => {
      stdout += text;
    }),
    stderr: collect((text) => {
      stderr += text;
      if (options.interruptAt?.test(text)) interrupt();
      options.onStderr?.(text);
    }),
  };
  options.interruptWhen?.then(interrupt);
  const time = { clock: new FakeClock({ skipUpToMs }), timeouts };
  const code = await runProgram(args, { ...openTerminal(interruption, streams), time });
  return refuseLeaks(args, { code, stdout, stderr });
}

/** A stream that tells at once what is written to it. */
function collect(hear: (text: string) => void): NodeJS.WritableStream {
  const stream = new PassThrough({ encoding: "utf8" });
  stream.write = (text: unknown) => {
    hear(String(text));
    return true;
  };
  return stream;
}
