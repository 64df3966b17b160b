import type { FaultOptions } from "./fault-options.ts";

/** One line of the catalogue of faults. */
export interface FaultEntry {
  /** One English sentence for the documentation. */
  readonly description: string;
  /**
   * How far the request gets: its head, part of its body, all of it, its work (for a create: row and
   * token), or all of it at once and its work later.
   */
  readonly reaches: "head" | "part" | "all" | "work" | "work-later";
  /** The HTTP status that is sent; "usual" is the one of the answer without a fault, null is none. */
  readonly status: number | "usual" | null;
  /** What a rule can set about it. */
  readonly options: readonly (keyof FaultOptions)[];
}

/** Every fault that a rule can name. */
export const faultCatalogue = {
  "drop-before-read": {
    description: "The head of the request is looked at, then the connection is dropped.",
    reaches: "head",
    status: null,
    options: ["by"],
  },
  "drop-while-reading": {
    description: "Part of the body is read, then the connection is dropped.",
    reaches: "part",
    status: null,
    options: ["by", "atByte"],
  },
  "drop-after-read": {
    description: "The whole request is read, then the connection is dropped. Nothing is done.",
    reaches: "all",
    status: null,
    options: ["by"],
  },
  hang: {
    description: "The whole request is read and never answered. Nothing is done.",
    reaches: "all",
    status: null,
    options: [],
  },
  "error-500": {
    description: "The API's own 500. Nothing is done.",
    reaches: "all",
    status: 500,
    options: [],
  },
  "gateway-502": {
    description: "A gateway's 502 page. Nothing is done.",
    reaches: "all",
    status: 502,
    options: [],
  },
  "unavailable-503": {
    description: "The framework's 503, as in maintenance. Nothing is done.",
    reaches: "all",
    status: 503,
    options: ["retryAfter"],
  },
  "limited-429": {
    description: "The limiter's own 429 with Retry-After. Nothing is done.",
    reaches: "all",
    status: 429,
    options: ["retryAfter"],
  },
  "gateway-429": {
    description: "A gateway's 429 page, without Retry-After. Nothing is done.",
    reaches: "all",
    status: 429,
    options: [],
  },
  "redirect-to-login": {
    description: "A 302 to a login page. Nothing is done.",
    reaches: "all",
    status: 302,
    options: [],
  },
  "login-page": {
    description: "A login page with status 200. Nothing is done.",
    reaches: "all",
    status: 200,
    options: [],
  },
  "late-commit": {
    description: "Read, then the connection is dropped; the work is done later.",
    reaches: "work-later",
    status: null,
    options: ["by", "commitAfter"],
  },
  "late-commit-504": {
    description: "Read and answered with a gateway's 504 page; the work is done later.",
    reaches: "work-later",
    status: 504,
    options: ["commitAfter"],
  },
  "drop-after-commit": {
    description: "The work is done, then the connection is dropped without an answer.",
    reaches: "work",
    status: null,
    options: ["by"],
  },
  "hang-after-commit": {
    description: "The work is done and never answered.",
    reaches: "work",
    status: null,
    options: [],
  },
  "error-500-after-commit": {
    description: "The work is done and answered with the API's own 500.",
    reaches: "work",
    status: 500,
    options: [],
  },
  "gateway-502-after-commit": {
    description: "The work is done and answered with a gateway's 502 page.",
    reaches: "work",
    status: 502,
    options: [],
  },
  "delayed-answer": {
    description: "The work is done at once; its answer is held back.",
    reaches: "work",
    status: "usual",
    options: ["delay"],
  },
  "slow-bytes": {
    description: "The work is done; its answer comes a few bytes at a time.",
    reaches: "work",
    status: "usual",
    options: ["delay", "bytesAtOnce"],
  },
  "cut-answer": {
    description: "The work is done; its answer is cut and the connection dropped.",
    reaches: "work",
    status: "usual",
    options: ["by", "atByte"],
  },
  "stalled-answer": {
    description: "The work is done; its answer stops in the middle and the connection stays.",
    reaches: "work",
    status: "usual",
    options: ["atByte"],
  },
  "endless-answer": {
    description: "The work is done; its answer never ends.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "huge-length": {
    description: "The work is done; its answer claims to be 1 GiB long and stalls.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "empty-answer": {
    description: "The work is done; its answer has no body.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "empty-object": {
    description: "The work is done; its answer is {}.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "empty-list": {
    description: "The work is done; its answer is [].",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "null-answer": {
    description: "The work is done; its answer is null.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "broken-json": {
    description: "The work is done; its answer breaks off in the middle, with a length that fits.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "foreign-json": {
    description: "The work is done; its answer is some other service's JSON.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "deep-json": {
    description: "The work is done; its answer is JSON 100,000 levels deep.",
    reaches: "work",
    status: "usual",
    options: [],
  },
  "close-after-answer": {
    description: "Answered as usual; then the connection is ended although it was to be kept.",
    reaches: "work",
    status: "usual",
    options: ["by"],
  },
} as const satisfies Readonly<Record<string, FaultEntry>>;

/** The name of a fault. */
export type FaultName = keyof typeof faultCatalogue;

/** Whether a text names a fault. */
export function isFaultName(name: unknown): name is FaultName {
  return typeof name === "string" && Object.hasOwn(faultCatalogue, name);
}
