import type { RunEnd } from "../batch.ts";
import type { Wake } from "./wake.ts";

/** Why and how a run comes to its end. */
export class Ending {
  #end: RunEnd | undefined;
  #error: unknown;
  readonly #abort = new AbortController();
  readonly #wakes = new Set<Wake>();

  /** Why no more is sent; `undefined` while it goes on. The first reason counts. */
  get end(): RunEnd | undefined {
    return this.#end;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Aborted when results are not waited for either. Creates are never aborted. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Wakes a loop up when the run comes to its end. */
  wakes(wake: Wake): void {
    this.#wakes.add(wake);
  }

  because(end: RunEnd, error?: unknown): void {
    this.#end ??= end;
    if (this.#end === end) this.#error ??= error;
    // Without money, what is created can still be waited for.
    if (end !== "budget_reached" && end !== "insufficient_tokens") this.#abort.abort();
    for (const wake of this.#wakes) wake.ring();
  }
}
