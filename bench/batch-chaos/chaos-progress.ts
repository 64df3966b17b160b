import { setTimeout as pause } from "node:timers/promises";
import type { Sandbox } from "@proofylink/sandbox";
import type { ChaosOptions } from "./chaos.ts";
import type { Worker } from "./start-worker.ts";

const tellEveryMs = 10_000;

/** How far a chaos is, by the creates that the sandbox has met. */
export class ChaosProgress {
  readonly #sandbox: Sandbox;
  readonly #rows: number;
  readonly #timer: NodeJS.Timeout;
  #counts = { kills: 0, stops: 0 };

  constructor(sandbox: Sandbox, { rows, tell = () => {} }: ChaosOptions) {
    this.#sandbox = sandbox;
    this.#rows = rows;
    const begun = performance.now();
    this.#timer = setInterval(() => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      const { kills, stops } = this.#counts;
      const calls = `${this.#met("POST")} creates for ${rows} rows, ${this.#met("GET")} reads`;
      tell(`${seconds} s: ${calls}, ${kills} kills, ${stops} stops`);
    }, tellEveryMs);
  }

  note(counts: { readonly kills: number; readonly stops: number }): void {
    this.#counts = { ...counts };
  }

  /** Waits for this share of all creates, or until none of the workers is left to make them. */
  async reaches(share: number, workers: readonly Worker[]): Promise<void> {
    let working = true;
    void Promise.all(workers.map(({ ended }) => ended)).then(() => {
      working = false;
    });
    while (working && this.#met("POST") < share * this.#rows) await pause(20);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The first rule of a method is asked of each of its calls. */
  #met(method: "POST" | "GET"): number {
    const { rules } = this.#sandbox.faults.read();
    return rules.find(({ rule }) => rule.when?.method === method)?.matched ?? 0;
  }
}
