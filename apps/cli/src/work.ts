import type { Terminal } from "./terminal.ts";

/** Does what a command is for and returns the exit code. */
export type Work = (terminal: Terminal) => Promise<number>;

/** Takes the work of the command that the command line names. */
export type Start = (work: Work) => Promise<void>;
