import type { Proofylink } from "../../src/index.ts";
import { emailApplicant, person } from "../applicant.ts";

/** A call of the client, and whether what it gave back is what its types say. */
export interface PlayedCall {
  /** Below what the client is pointed at; tells the server which call it is. */
  readonly creates?: true;
  /** @param waitMs how long a wait waits */
  play(proofylink: Proofylink, waitMs: number): Promise<unknown>;
  isSound(value: never): boolean;
}

const code = "EMP-990101-0001";
const now = new Date().toISOString();

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

interface Detail {
  verification: { status: unknown };
}

/** Every kind of call, one of which spends a token. */
export const calls = {
  create: {
    creates: true,
    play: (proofylink) => proofylink.verifications.createWithEmailConsent(emailApplicant),
    isSound: ({ reference_code }: { reference_code: unknown }) => isText(reference_code),
  },
  "create, as JSON": {
    creates: true,
    play: (proofylink) =>
      proofylink.verifications.createWithEmailConsent(emailApplicant, {
        encoding: "json",
      }),
    isSound: ({ reference_code }: { reference_code: unknown }) => isText(reference_code),
  },
  get: {
    play: (proofylink) => proofylink.verifications.get(code),
    isSound: ({ verification }: Detail) => isText(verification.status),
  },
  list: {
    play: (proofylink) => proofylink.verifications.list({}).page(1),
    isSound: ({ data, meta }: { data: { reference_code: unknown }[]; meta: object }) =>
      data.every((row) => isText(row.reference_code)) && typeof meta === "object",
  },
  rows: {
    play: (proofylink) => Array.fromAsync(proofylink.verifications.list({})),
    isSound: (rows: { reference_code: unknown }[]) =>
      rows.every((row) => isText(row.reference_code)),
  },
  wait: {
    play: (proofylink, waitMs) => proofylink.verifications.wait(code, { deadlineMs: waitMs }),
    isSound: ({ verification }: Detail) => verification.status === "completed",
  },
  reconcile: {
    play: (proofylink) =>
      proofylink.verifications.reconcile(
        { ...person, window: { from: now, to: now } },
        { readAfterSeconds: [0] },
      ),
    isSound: ({ reference_code }: { reference_code: unknown }) => isText(reference_code),
  },
  balance: {
    play: (proofylink) => proofylink.tokens.balance(),
    isSound: (tokens: number) => Number.isSafeInteger(tokens),
  },
  report: {
    play: (proofylink) => proofylink.reports.request(code, "credit"),
    isSound: ({ status }: { status: unknown }) => isText(status),
  },
  download: {
    play: (proofylink) =>
      proofylink.reports.download(code, "credit", { deadlineMs: 1, maxBytes: 2 ** 18 }),
    isSound: () => false,
  },
} as const satisfies Readonly<Record<string, PlayedCall>>;

export type CallName = keyof typeof calls;
