import type { Core } from "./core.ts";
import type { NotFoundError, WaitTimeoutError } from "./errors.ts";
import type { FinalVerification } from "./verification-status.ts";
import type { WaitOptions, WaitTarget } from "./wait.ts";
import { Watch } from "./wait-watch.ts";

export interface WaitManyOptions extends WaitOptions {
  /** Rows to ask for with each page of the list. @default 100 */
  readonly per_page?: number;
  /** How many details are read at a time. @default 4 */
  readonly concurrency?: number;
}

/** How the waiting for one verification ended: with `detail` or with `error`. */
export type WaitOutcome =
  | {
      readonly referenceCode: string;
      readonly detail: FinalVerification;
      readonly error?: undefined;
    }
  | {
      readonly referenceCode: string;
      readonly detail?: undefined;
      readonly error: NotFoundError | WaitTimeoutError;
    };

/** Reads verifications until each is final, and yields them as they become so. */
export async function* waitForMany(
  core: Core,
  targets: Iterable<WaitTarget>,
  options: WaitManyOptions | undefined,
): AsyncGenerator<WaitOutcome, undefined> {
  yield* new Watch(core, targets, options).outcomes();
}
