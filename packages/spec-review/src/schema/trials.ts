import type { Gap } from "./gap.ts";

// Beyond that, schemas that hold each other in many ways would be compared for ever.
const mostSteps = 20_000;
const deepest = 200;

/**
 * What is known of pairs of schemas during one comparison. A pair that is being compared, or was
 * found to fit, is taken to fit: schemas may refer to themselves. That is only sound as long as
 * every assumption ends up in the answer, so a failed attempt at one branch of a choice takes back
 * what it found to fit, and so does a comparison that found gaps. Found gaps stay.
 */
export class Trials {
  readonly #known = new Map<string, Gap[]>();
  #fitting: string[] = [];
  #steps = 0;
  #depth = 0;

  begin(): void {
    this.#fitting = [];
    this.#steps = 0;
    this.#depth = 0;
  }

  end(fits: boolean): void {
    if (!fits) this.#forget(0);
  }

  known(key: string): Gap[] | undefined {
    return this.#known.get(key);
  }

  /** Begins to compare a pair; false when that would lead too far. */
  enter(key: string): boolean {
    this.#steps += 1;
    if (this.#steps > mostSteps || this.#depth >= deepest) return false;
    this.#depth += 1;
    this.#known.set(key, []);
    this.#fitting.push(key);
    return true;
  }

  leave(key: string, gaps: Gap[]): void {
    this.#depth -= 1;
    if (gaps.length > 0) this.#known.set(key, gaps);
  }

  /** Runs `attempt`; when it found gaps, what it took to fit is forgotten. */
  attempt(attempt: () => Gap[]): Gap[] {
    const mark = this.#fitting.length;
    const gaps = attempt();
    if (gaps.length > 0) this.#forget(mark);
    return gaps;
  }

  #forget(mark: number): void {
    for (const key of this.#fitting.splice(mark)) {
      if (this.#known.get(key)?.length === 0) this.#known.delete(key);
    }
  }
}
