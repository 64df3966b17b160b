interface Ending {
  readonly code: number;
  readonly meaning: string;
}

/**
 * Every way in which `proofylink` can end. `--help` prints this table and a test keeps the README's
 * copy equal to it. A number, once released, keeps its meaning; 8 is kept for "token budget reached".
 */
export const endings = {
  ok: { code: 0, meaning: "done" },
  unexpected: { code: 1, meaning: "unexpected: a fault of this program, please report it" },
  usage: { code: 2, meaning: "the command line is wrong; nothing was sent" },
  rejected: { code: 3, meaning: "the input is not acceptable; nothing was created" },
  authentication: {
    code: 4,
    meaning: "the access token is missing, wrong or not allowed to do this",
  },
  notFound: { code: 5, meaning: "there is no such verification, or nothing at this base URL" },
  insufficientTokens: { code: 6, meaning: "not enough tokens are left; nothing was created" },
  outcomeUnknown: {
    code: 7,
    meaning: "a token may be spent: do not run again, run `proofylink list`",
  },
  verificationFailed: {
    code: 9,
    meaning: "the verification ended without a result (failed, cancelled …)",
  },
  waitExpired: { code: 10, meaning: "the time to wait is over; `proofylink wait CODE` goes on" },
  connection: { code: 11, meaning: "the server cannot be reached or does not answer" },
  server: { code: 12, meaning: "the server failed, or what answered is not the Proofylink API" },
  configuration: { code: 13, meaning: "the base URL or the profile file needs attention" },
  interrupted: { code: 130, meaning: "interrupted by Ctrl-C" },
} as const satisfies Record<string, Ending>;

/** One of the names of {@link endings}. */
export type EndingName = keyof typeof endings;

/** The number that the process ends with. */
export function exitCodeOf(name: EndingName): number {
  return endings[name].code;
}

/** The table for people, one line per code. */
export function exitCodeTable(): string {
  return Object.values(endings)
    .map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`)
    .join("\n");
}
