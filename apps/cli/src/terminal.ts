import type { Readable } from "node:stream";
import type { ProofylinkOptions } from "@proofylink/client";
import type { Interruption } from "./interruption.ts";
import { createInk, type Ink, wantsColour } from "./output/ink.ts";

/** What a command may touch of the process that runs it. */
export interface Terminal extends Interruption {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  /** Emphasis on stdout. */
  readonly ink: Ink;
  /** Emphasis on stderr. */
  readonly sayInk: Ink;
  /** Columns to write results in. */
  readonly width: number;
  /** How time passes for the client. Only tests set it, to skip the pauses of a wait. */
  readonly time?: Pick<ProofylinkOptions, "clock" | "timeouts">;
  /** Whether somebody sits there who can be asked: both ends of the conversation are a terminal. */
  readonly interactive: boolean;
  /** Whether a line of stderr can be drawn over. */
  readonly live: boolean;
  /** Whether stdout is a terminal too: what is printed there is seen as it comes. */
  readonly linesAreSeen: boolean;
  /** Where the conversation is written to: stdout is for results. */
  readonly stderr: NodeJS.WritableStream;
  /** Writes a result, or a part of one, to stdout. */
  print(text: string): void;
  /** Writes a step, a note or a failure to stderr. */
  say(text: string): void;
  /** Writes a line to stderr that the next one is drawn over; an empty one takes it away. For terminals. */
  sayOver(text: string): void;
  /** From here on, `secret` is left out of whatever is written. */
  hide(secret: string): void;
}

// A shorter one is no real token, and taking it out would garble everything.
const shortestSecret = 8;
const narrowest = 60;
const widest = 100;

type Output = NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };

/** What a terminal needs of a process. */
export interface ProcessStreams {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** The terminal of a process. @default of this one */
export function openTerminal(
  interruption: Interruption,
  streams: ProcessStreams = process,
): Terminal {
  const { env, stdout, stderr } = streams;
  // `proofylink list | head` closes our stdout early; that is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  // A create may be under way: losing the place for notes must not lose its answer as well.
  stderr.on("error", () => {});
  const secrets = new Set<string>();
  const without = (text: string): string =>
    [...secrets].reduce((kept, secret) => kept.replaceAll(secret, "[access token]"), text);
  return {
    ...interruption,
    env,
    // Opening stdin costs time that only one command needs.
    get stdin() {
      return streams.stdin;
    },
    get interactive() {
      return stderr.isTTY === true && (streams.stdin as { isTTY?: boolean }).isTTY === true;
    },
    live: stderr.isTTY === true && env.TERM !== "dumb",
    linesAreSeen: stdout.isTTY === true,
    stderr,
    ink: createInk(wantsColour(stdout, env)),
    sayInk: createInk(wantsColour(stderr, env)),
    width: Math.min(Math.max(stdout.columns || 80, narrowest), widest),
    print: (text) => void stdout.write(`${without(text)}\n`),
    say: (text) => void stderr.write(`${without(text)}\n`),
    sayOver: (text) =>
      void stderr.write(`\r\u001b[2K${without(text).slice(0, (stderr.columns || 80) - 1)}`),
    hide: (secret) => void (secret.length >= shortestSecret && secrets.add(secret)),
  };
}
