/** What one layer said of a mutant. */
export interface Finding {
  readonly layer: string;
  readonly red: boolean;
  readonly seconds: number;
  /** The first thing that it complained of. */
  readonly says?: string;
}

/** What all layers said of one mutant. */
export interface Verdict {
  readonly id: string;
  readonly findings: readonly Finding[];
}
