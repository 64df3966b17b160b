/** Stable words for programs. */
export type BatchErrorCode =
  | "missing_key"
  | "weak_key"
  | "wrong_key"
  | "journal_in_use"
  | "not_a_journal"
  | "newer_journal"
  | "journal_unavailable"
  | "journal_full"
  | "old_node"
  | "invalid_option"
  | "not_unknown"
  | "other_person"
  | "code_of_other_row"
  | "already_running"
  | "lease_too_short";

/** A batch cannot do what it was asked for; nothing was sent. It holds no personal data, path or URL. */
export class BatchError extends Error {
  readonly code: BatchErrorCode;
  /** What to do now, for people. */
  readonly nextStep: string;

  constructor(code: BatchErrorCode, message: string, nextStep: string, cause?: unknown) {
    super(`${message} ${nextStep}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.nextStep = nextStep;
  }

  override get name(): string {
    return "BatchError";
  }
}
