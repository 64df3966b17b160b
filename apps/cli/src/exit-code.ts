import { endingTexts } from "./texts/endings.ts";

/**
 * Every way in which `proofylink` can end, and the number that the process ends with. A number, once
 * released, keeps its meaning. `--help` prints the table and a test keeps the README's copy equal to it.
 */
export const endings = {
  ok: 0,
  unexpected: 1,
  usage: 2,
  rejected: 3,
  authentication: 4,
  notFound: 5,
  insufficientTokens: 6,
  outcomeUnknown: 7,
  budgetReached: 8,
  verificationFailed: 9,
  waitExpired: 10,
  connection: 11,
  server: 12,
  configuration: 13,
  interrupted: 130,
} as const;

/** One of the names of {@link endings}. */
export type EndingName = keyof typeof endings;

/** The number that the process ends with. */
export function exitCodeOf(name: EndingName): number {
  return endings[name];
}

/** A way to end, as it is told. */
export interface ExitCode {
  readonly name: EndingName;
  readonly code: number;
  readonly meaning: string;
}

/** Every ending, by its number. */
export function exitCodes(): readonly ExitCode[] {
  const texts = endingTexts();
  return (Object.keys(endings) as EndingName[]).map((name) => {
    return { name, code: endings[name], meaning: texts[name] };
  });
}

/** The table for people, one line per code. */
export function exitCodeTable(): string {
  return exitCodes()
    .map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`)
    .join("\n");
}
