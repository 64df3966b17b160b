import type { Fault, FaultOptions } from "./faults.ts";
import { LedgerRecorder } from "./ledger.ts";
import { VerificationStore } from "./verification-store.ts";

/** One fault, played to whoever comes to its base URL, with a ledger and rows of its own. */
export class Scenario {
  readonly id: string;
  readonly fault: Fault;
  readonly options: FaultOptions;
  readonly recorder = new LedgerRecorder();
  readonly store = new VerificationStore();
  readonly #steps: (() => void)[] = [];
  #permits = 0;
  #faultsLeft: number;

  constructor(id: string, fault: Fault, options: FaultOptions) {
    this.id = id;
    this.fault = fault;
    this.options = options;
    this.#faultsLeft = options.times ?? Number.POSITIVE_INFINITY;
  }

  /** Which fault the next request with this method meets; counts it. */
  faultFor(method: string): Fault {
    const methods = this.options.methods ?? ["POST"];
    if (!methods.includes(method) || this.#faultsLeft <= 0) return "none";
    this.#faultsLeft -= 1;
    return this.fault;
  }

  /** Resolves when the test allows one step more. */
  step(): Promise<void> {
    if (this.#permits > 0) {
      this.#permits -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#steps.push(resolve));
  }

  advance(steps: number): void {
    for (let step = 0; step < steps; step += 1) {
      const waiting = this.#steps.shift();
      if (waiting === undefined) this.#permits += 1;
      else waiting();
    }
  }
}
