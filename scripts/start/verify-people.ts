import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import type { TemporaryFolder } from "../steps/temporary-folder.ts";
import { type Person, writeApplicant } from "./people.ts";
import { statesSeen } from "./states-seen.ts";
import { type Verified, verifyPerson } from "./verify-person.ts";

/** What became of one person. */
export interface PersonVerified extends Verified {
  /** Of the verification that was created. */
  readonly referenceCode: string;
  /** The states that the server took it through. */
  readonly states: readonly string[];
}

/**
 * Verifies everybody through the command line, all at the same time.
 *
 * @param show gets what the first person's run prints, as it comes
 * @throws Error when a run did not end as it does for such a person, or shows another's verification
 */
export async function verifyPeople(
  server: { readonly url: string; readonly accessToken: string },
  people: readonly Person[],
  folder: TemporaryFolder,
  show?: (text: string) => void,
): Promise<PersonVerified[]> {
  const ktp = specimenPath("ktp-specimen.jpg");
  const runs = people.map((person, index) => {
    const file = join(folder.path, writeApplicant(folder, person));
    return verifyPerson({ server, file, ktp }, index === 0 ? show : undefined);
  });
  const states = statesSeen(server, Promise.allSettled(runs));
  const verified = await Promise.all(runs);
  const statesByCode = await states;
  return verified.map((run, index) => {
    const referenceCode = codeOf(run, people[index]!);
    return { ...run, referenceCode, states: statesByCode.get(referenceCode) ?? [] };
  });
}

function codeOf({ exitCode, output }: Verified, person: Person): string {
  const created = /Created (\S+);/.exec(output)?.[1];
  const shown = /^(\S+) {3}\S+$/m.exec(output)?.[1];
  if (exitCode !== person.exitCode || created === undefined || shown !== created) {
    throw new Error(
      `The verification of ${person.name} should have shown the code that it created, and ended` +
        ` with ${person.exitCode}; it ended with ${exitCode} after this:\n${output}`,
    );
  }
  return created;
}
