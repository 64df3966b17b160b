import { randomUUID } from "node:crypto";
import {
  AmbiguousMatchError,
  type ConsentMetadata,
  type CreatedVerification,
  OutcomeUnknownError,
} from "@proofylink/client";
import { PortalError, problemOf } from "../http/problem.ts";
import { createdState, type SubmissionState } from "./submission-state.ts";

interface Submission {
  readonly openedAt: number;
  state: SubmissionState;
  consent?: ConsentMetadata;
  /** Settles with the first outcome; every later send of the same id gets this one. */
  outcome?: Promise<SubmissionState>;
  lost?: OutcomeUnknownError;
}

export interface SubmissionsOptions {
  readonly now: () => number;
  readonly readAfterSeconds?: readonly number[] | undefined;
}

const day = 86_400_000;
/** More open forms than any team has; the oldest of those without a create make room. */
const mostKept = 10_000;

/**
 * One-time numbers for creates. A browser may send a POST a second time by itself, people click twice and reload:
 * whatever comes under one number is created at most once, and all who ask learn of that one outcome.
 */
export class Submissions {
  readonly #options: SubmissionsOptions;
  readonly #kept = new Map<string, Submission>();

  constructor(options: SubmissionsOptions) {
    this.#options = options;
  }

  /** A number for one create. */
  open(): string {
    this.#forgetOld();
    const id = randomUUID();
    this.#kept.set(id, { openedAt: this.#options.now(), state: { state: "open" } });
    return id;
  }

  /** @throws {PortalError} The number is not of this run of the portal, or a day old. */
  read(id: string): SubmissionState {
    return this.#find(id).state;
  }

  /** Keeps what was recorded of the person's consent, for the create to take along; `undefined` takes it back. */
  recordConsent(id: string, consent: ConsentMetadata | undefined): void {
    const submission = this.#find(id);
    if (consent) submission.consent = consent;
    else delete submission.consent;
  }

  /** Runs `create` if nothing ran under this number yet. Nothing may be awaited between the question and the mark. */
  async submit(
    id: string,
    create: (consent: ConsentMetadata | undefined) => Promise<CreatedVerification>,
  ): Promise<SubmissionState> {
    const submission = this.#find(id);
    submission.outcome ??= this.#run(submission, create);
    return submission.outcome;
  }

  /** Looks for a lost create once more, unless that is being done. It never creates. */
  search(id: string): SubmissionState {
    const submission = this.#find(id);
    void this.#search(submission);
    return submission.state;
  }

  async #run(
    submission: Submission,
    create: (consent: ConsentMetadata | undefined) => Promise<CreatedVerification>,
  ): Promise<SubmissionState> {
    submission.state = { state: "sending" };
    try {
      submission.state = createdState(await create(submission.consent));
    } catch (error) {
      if (error instanceof OutcomeUnknownError) {
        submission.lost = error;
        submission.state = unknownState(error);
        void this.#search(submission);
      } else {
        submission.state = { state: "rejected", problem: problemOf(error) };
      }
    }
    return submission.state;
  }

  async #search(submission: Submission): Promise<void> {
    const { lost, state } = submission;
    if (!lost || state.state !== "unknown" || state.searching) return;
    submission.state = { ...state, searching: true };
    const { readAfterSeconds } = this.#options;
    try {
      const found = await lost.reconcile(readAfterSeconds ? { readAfterSeconds } : {});
      submission.state = createdState(found);
    } catch (error) {
      const checkedUntil = error instanceof OutcomeUnknownError ? error.checkedUntil : undefined;
      const candidates = error instanceof AmbiguousMatchError ? error.referenceCodes : [];
      submission.state = {
        ...state,
        searching: false,
        checkedUntil: checkedUntil ?? state.checkedUntil,
        candidates,
      };
    }
  }

  #find(id: string): Submission {
    const submission = this.#kept.get(id);
    if (!submission) throw new PortalError("submission_unknown", 404);
    return submission;
  }

  #forgetOld(): void {
    const tooOld = this.#options.now() - day;
    for (const [id, { openedAt, outcome }] of this.#kept) {
      const crowded = this.#kept.size >= mostKept && !outcome;
      if (openedAt < tooOld || crowded) this.#kept.delete(id);
    }
  }
}

function unknownState({ created, window }: OutcomeUnknownError): SubmissionState {
  return {
    state: "unknown",
    created,
    window,
    searching: false,
    checkedUntil: undefined,
    candidates: [],
  };
}
