import type { ProofylinkOptions } from "./options.ts";

/** Says something that the developer should know, to the logger or, without one, to the console. */
export function warn({ logger = console }: ProofylinkOptions, message: string): void {
  (logger.warn as (message: string) => void)(`proofylink: ${message}`);
}
