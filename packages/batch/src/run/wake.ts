import { setTimeout as sleep } from "node:timers/promises";

/** Lets a loop sleep until there is something to do. */
export class Wake {
  #ring: (() => void) | undefined;
  #rung = false;

  /** Ends the present sleep, or the next one at once. */
  ring(): void {
    this.#rung = true;
    this.#ring?.();
  }

  /** Sleeps until it is rung, or for so long. */
  async sleep(ms: number): Promise<void> {
    if (!this.#rung) {
      const abort = new AbortController();
      const rung = new Promise<void>((resolve) => {
        this.#ring = resolve;
      });
      await Promise.race([rung, sleep(ms, undefined, { signal: abort.signal }).catch(() => {})]);
      abort.abort();
      this.#ring = undefined;
    }
    this.#rung = false;
  }
}
