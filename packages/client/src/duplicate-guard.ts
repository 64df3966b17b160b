import type { Core } from "./core.ts";
import { InvalidInputError } from "./errors.ts";

/**
 * Takes note of a create, in this process only, when the client has a `duplicateGuard`.
 *
 * @returns Forgets it again, for a create that was surely not carried out.
 * @throws {InvalidInputError} With the code `duplicate_create`: there was one of the same person and type.
 */
export function guardAgainstDuplicate(
  { clock, options, latestCreates }: Core,
  fields: { readonly id_number: string; readonly verification_type_id: number },
  allowed: boolean,
): () => void {
  const { withinMs = 0 } = options.duplicateGuard ?? {};
  const now = clock.elapsed();
  for (const [key, time] of latestCreates) if (now - time >= withinMs) latestCreates.delete(key);
  const key = `${fields.verification_type_id} ${fields.id_number}`;
  const before = latestCreates.get(key);
  if (before !== undefined && !allowed) {
    throw new InvalidInputError(
      { id_number: ["id_number had a verification of this type a short while ago."] },
      { code: "duplicate_create", nextStep: "To pay for another, pass allowDuplicate: true." },
    );
  }
  if (withinMs > 0) latestCreates.set(key, now);
  return () => {
    if (before === undefined) latestCreates.delete(key);
    else latestCreates.set(key, before);
  };
}
