import type { Core } from "./core.ts";
import type { WaitManyOptions, WaitOutcome, WaitTarget } from "./wait-options.ts";
import { Watch } from "./wait-watch.ts";

/** Reads verifications until each is final, and yields them as they become so. */
export async function* waitForMany(
  core: Core,
  targets: Iterable<WaitTarget>,
  options: WaitManyOptions | undefined,
): AsyncGenerator<WaitOutcome, undefined> {
  yield* new Watch(core, targets, options).outcomes();
}
