/** How often things are looked at; tests make it quick. */
export interface Tempo {
  /** When to look for lost creates, in seconds from when they were lost. */
  readonly reconcileAfterSeconds: readonly number[];
  /** The shortest time between two looks at one verification. */
  readonly lookEveryMs: number;
  /** How long to rest when there is nothing to do. */
  readonly idleMs: number;
  readonly superviseSeconds: number;
  /** Pauses before a journal that fails is tried again. Meanwhile nothing is sent. */
  readonly journalPausesMs: readonly number[];
}

export const usualTempo: Tempo = {
  reconcileAfterSeconds: [2, 5, 15, 30, 60],
  lookEveryMs: 5_000,
  idleMs: 500,
  superviseSeconds: 5,
  journalPausesMs: [100, 500, 2_000, 5_000, 10_000],
};
