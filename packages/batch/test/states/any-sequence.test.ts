import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import { assert, asyncModelRun, asyncProperty, commands } from "fast-check";
import { expect, test } from "vitest";
import { addRows } from "../../src/add-rows.ts";
import { expectAgreement, walked } from "./agreement.ts";
import { anyStep } from "./commands.ts";
import {
  type JournalSource,
  journalsInFiles,
  journalsOnPostgres,
  nobodysQueue,
} from "./journal.ts";
import { arrows, Model } from "./model.ts";
import { likeness, people } from "./people-alike.ts";

/** Whatever happens in whatever order: the journal is what the model says, after every step. */
async function expectAnySequence(source: JournalSource, numRuns: number): Promise<void> {
  const sequence = commands([anyStep(source.belongsToOne)], { maxCommands: 60, size: "max" });
  await assert(
    asyncProperty(sequence, async (steps) => {
      await using real = await source.next();
      const model = new Model(likeness);
      await addRows({ ...real, queue: nobodysQueue }, people, "a.csv");
      for (const person of people.keys()) model.add(person, "a.csv");
      await expectAgreement(model, real, []);
      await asyncModelRun(() => ({ model, real }), steps);
    }),
    { numRuns },
  );
}

test("a journal in a file: tokens, states and namesakes are right after any sequence of events", async () => {
  await using source = await journalsInFiles();
  await expectAnySequence(source, 60);
  // All that can happen did.
  for (const [from, next] of Object.entries(arrows)) {
    for (const to of next) expect(walked).toContain(`${from} to ${to}`);
  }
}, 120_000);

test("a journal on Postgres: the same", async () => {
  await using postgres = await startPostgres();
  await using database = await createDatabase(postgres.url);
  await using source = await journalsOnPostgres(database.url);
  await expectAnySequence(source, 6);
}, 120_000);
