import type { Case } from "../cases/case.ts";
import type { CheckName } from "../checks/check-names.ts";
import type { Problem } from "../checks/evidence.ts";
import type { Waiver } from "./options.ts";

/** One thing that is wrong, however often it was seen. */
export interface Finding {
  readonly check: CheckName;
  /** Id of the operation. */
  readonly operation: string;
  readonly message: string;
  /** Findings with the same cause are one. */
  readonly cause: string;
  /** The smallest case that shows it; undefined for what no single request shows. */
  readonly case?: Case;
  /** What was tried. */
  readonly what: string;
  /** Sends the request again; secrets stand in it as shell variables. */
  readonly curl?: string;
  /** How often it was seen. */
  readonly seen: number;
  /** Why it is accepted. */
  readonly waived?: string;
}

/** Where something was seen. */
export interface Sight {
  readonly what: string;
  readonly case?: Case;
  readonly curl?: string;
}

/** All findings of a run, each cause once. */
export class Findings {
  readonly #waivers: readonly Waiver[];
  readonly #used = new Set<Waiver>();
  readonly #found = new Map<string, Finding>();

  constructor(waivers: readonly Waiver[]) {
    this.#waivers = waivers;
  }

  static key({ check, cause }: Pick<Problem, "check" | "cause">): string {
    return `${check} ${cause}`;
  }

  /** Whether a problem has a cause that is neither known nor waived. */
  isNew(problem: Problem, operation: string): boolean {
    return (
      !this.#found.has(Findings.key(problem)) && this.#waiverOf(problem, operation) === undefined
    );
  }

  /** @param sight asked for at the first time only */
  add(problem: Problem, operation: string, sight: () => Sight): void {
    const key = Findings.key(problem);
    const known = this.#found.get(key);
    if (known !== undefined) {
      this.#found.set(key, { ...known, seen: known.seen + 1 });
      return;
    }
    const waiver = this.#waiverOf(problem, operation);
    if (waiver !== undefined) this.#used.add(waiver);
    const waived = waiver === undefined ? {} : { waived: waiver.reason };
    this.#found.set(key, { ...problem, operation, ...sight(), ...waived, seen: 1 });
  }

  #waiverOf({ check, cause }: Problem, operation: string): Waiver | undefined {
    return this.#waivers.find(
      (one) =>
        one.check === check &&
        (one.operation ?? operation) === operation &&
        (one.cause?.test(cause) ?? true),
    );
  }

  /** Uses the waivers for what need not be covered. */
  isWaived(check: CheckName, cause: string): boolean {
    const waiver = this.#waiverOf({ check, cause, message: "" }, cause.split(" ", 1)[0] ?? "");
    if (waiver !== undefined) this.#used.add(waiver);
    return waiver !== undefined;
  }

  all(): Finding[] {
    return [...this.#found.values()];
  }

  open(): Finding[] {
    return this.all().filter(({ waived }) => waived === undefined);
  }

  /** Waivers that nothing needed. */
  unused(): Waiver[] {
    return this.#waivers.filter((waiver) => !this.#used.has(waiver));
  }
}
