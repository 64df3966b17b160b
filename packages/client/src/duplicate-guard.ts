import type { Clock } from "./clock.ts";
import { InvalidInputError } from "./errors.ts";

/** Remembers whom creates were made for, in this process only. */
export interface DuplicateGuard {
  /**
   * Takes note of a create.
   *
   * @returns Forgets it again, for a create that was surely not carried out.
   * @throws {InvalidInputError} With the code `duplicate_create`: there was one of the same person and type.
   */
  enter(idNumber: string, verificationType: number, allowed: boolean): () => void;
}

export function duplicateGuard(withinMs: number, clock: Clock): DuplicateGuard {
  const last = new Map<string, number>();
  return {
    enter(idNumber, verificationType, allowed) {
      const now = clock.elapsed();
      for (const [key, time] of last) if (now - time >= withinMs) last.delete(key);
      const key = `${verificationType} ${idNumber}`;
      if (last.has(key) && !allowed) throw duplicate();
      last.set(key, now);
      return () => last.delete(key);
    },
  };
}

function duplicate(): InvalidInputError {
  return new InvalidInputError(
    { id_number: ["id_number had a verification of this type a short while ago."] },
    { code: "duplicate_create", nextStep: "To pay for another, pass allowDuplicate: true." },
  );
}
