import type { FailureReason } from "../transport/transport.ts";

/** This transport itself ends a call, and says why. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  readonly reason: FailureReason;
  /** Becomes the code of the evidence. */
  readonly code: string;

  constructor(reason: FailureReason, code: string) {
    super(`The call was ended: ${reason}.`);
    this.reason = reason;
    this.code = code;
  }
}
