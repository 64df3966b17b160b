import type { Core } from "./core.ts";
import type { FinalVerification } from "./verification-status.ts";
import { waitForMany } from "./wait-many.ts";
import type { WaitOptions, WaitTarget } from "./wait-options.ts";

/** Reads a verification until it is final. */
export async function waitForFinal(
  core: Core,
  target: WaitTarget,
  options: WaitOptions | undefined,
): Promise<FinalVerification> {
  for await (const { detail, error } of waitForMany(core, [target], options)) {
    if (error) throw error;
    return detail;
  }
  throw new Error("One target has one outcome.");
}
