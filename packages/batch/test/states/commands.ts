import {
  type Arbitrary,
  type AsyncCommand,
  array,
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  tuple,
} from "fast-check";
import { expect } from "vitest";
import { addRows } from "../../src/add-rows.ts";
import type { Decision } from "../../src/index.ts";
import { purgeRows } from "../../src/journal/purge.ts";
import { BudgetPassed } from "../../src/journal/turn.ts";
import { expectAgreement } from "./agreement.ts";
import { type Journal, nobodysQueue } from "./journal.ts";
import { codeOf, type Flight, type Model, type ModelRow, type News } from "./model.ts";
import { people, rowOf } from "./people-alike.ts";
import { hear, resolve, take } from "./turns.ts";

type Step = AsyncCommand<Model, Journal>;

/** Always possible. After it the journal and the model must say the same. */
function step(name: string, run: (model: Model, journal: Journal) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, journal) {
      const before = model.rows.map(({ state }) => state);
      await run(model, journal);
      await expectAgreement(model, journal, before);
    },
    toString: () => name,
  };
}

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length];

/** Rows that the queue deals out: pending ones, or any, as one that deals out what is under way or done. */
function dealt({ rows }: Model, numbers: readonly number[], any: boolean): ModelRow[] {
  const from = any ? rows : rows.filter(({ state }) => state === "pending");
  return [...new Set(numbers.flatMap((number) => pick(from, number) ?? []))];
}

const takeSome = (numbers: readonly number[], maxTokens: number, any: boolean) =>
  step(
    `take ${any ? "any" : "pending"} ${numbers}, ${maxTokens} tokens`,
    async (model, journal) => {
      const candidates = dealt(model, numbers, any);
      const wanted = model.takeable(candidates);
      const dear = wanted.length > 0 && model.spent + wanted.length > maxTokens;
      const taken = await take(journal, candidates, maxTokens).catch((error) => {
        expect(error).toBeInstanceOf(BudgetPassed);
        return undefined;
      });
      expect(taken).toEqual(dear ? undefined : wanted);
      if (taken !== undefined) model.take(candidates, taken);
    },
  );

// https://www.postgresql.org/docs/current/errcodes-appendix.html: one of two was faster; nothing was written.
const contended = ["23505", "40P01"];

/** Two workers that were dealt different rows, and take them at the same time. */
const takeAtOnce = (numbers: readonly number[]) =>
  step(`two workers take ${numbers} between them`, async (model, journal) => {
    const rows = dealt(model, numbers, false);
    const shares = [0, 1].map((worker) => rows.filter((_, at) => at % 2 === worker));
    const turns = await Promise.allSettled(shares.map((share) => take(journal, share)));
    for (const [worker, turn] of turns.entries()) {
      const share = shares[worker] ?? [];
      if (turn.status === "fulfilled") model.take(share, turn.value);
      else expect(contended).toContain(turn.reason.code);
    }
  });

/** Something that its row waits for, whatever that is. */
const hearAwaited = (number: number, kind: number) =>
  step(`hear of awaited create ${number}: ${kind}`, async (model, journal) => {
    const awaiting = model.flights.filter((flight) => model.awaited(flight).length > 0);
    const flight = pick(awaiting, number);
    const news = flight && pick(model.awaited(flight), kind);
    if (flight && news) await tell(model, journal, flight, news);
  });

/** Anything of any create that ever left: late, twice, after its row was sent anew. */
const hearAnything = (number: number, news: News) =>
  step(`hear of create ${number}: ${news}`, async (model, journal) => {
    const flight = pick(model.flights, number);
    if (flight) await tell(model, journal, flight, news);
  });

async function tell(model: Model, journal: Journal, flight: Flight, news: News): Promise<void> {
  await hear(journal, flight, news);
  model.hear(flight, news);
}

/** Of an unknown row, if there is one; else of one that is not. */
const decide = (number: number, decision: Decision | "found") =>
  step(`a person says of unknown ${number}: ${decision}`, async (model, journal) => {
    const unknown = model.rows.filter(({ state }) => state === "unknown");
    const row = pick(unknown, number) ?? (pick(model.rows, number) as ModelRow);
    const made = decision === "found" ? { created: codeOf(row, row.attempt) } : decision;
    const resolved = resolve(journal, rowOf(row.person), made);
    // After a purge a line may have been added anew.
    if (model.unknownOf(row.person).length === 1) {
      await resolved;
      model.settle(row, made);
    } else await expect(resolved).rejects.toMatchObject({ code: "not_unknown" });
  });

/** A file again or another one: new people, those who are known, and those who were rejected. */
const add = (number: number, file: string, rejected: boolean) =>
  step(`add ${rejected ? "rejected" : "any"} ${number} of ${file}`, async (model, journal) => {
    const refused = model.rows.filter(({ state, known }) => state === "rejected" && known);
    const person = pick(rejected ? refused : [], number)?.person ?? number % people.length;
    await addRows({ ...journal, queue: nobodysQueue }, [rowOf(person)], file);
    model.add(person, file);
  });

const purge = (isFile: boolean) =>
  step("purge", async (model, { database }) => {
    const { purged, kept } = await purgeRows(database, isFile);
    model.purge();
    expect([purged, kept]).toEqual([
      model.settled.length,
      model.rows.length - model.settled.length,
    ]);
  });

const kill = (isFile: boolean) =>
  step("kill", async (model, journal) => {
    await journal.kill();
    // On Postgres another worker may be sending it: that shows when it is dealt out again.
    if (isFile) model.restart();
  });

/** All that can happen to a journal; what happens often, more often. */
export function anyStep(isFile: boolean): Arbitrary<Step> {
  const some = array(nat(20), { minLength: 1, maxLength: 6 });
  const tokens = oneof(constant(Number.POSITIVE_INFINITY), nat(10));
  const news = constantFrom<News>("created", "rejected", "unknown", "pending", "finished");
  const decision = constantFrom<Decision | "found">("resend", "give up", "found");
  const file = constantFrom("a.csv", "b.csv");
  return oneof(
    { weight: 6, arbitrary: tuple(some, tokens, boolean()).map((values) => takeSome(...values)) },
    { weight: 2, arbitrary: some.map(takeAtOnce) },
    { weight: 6, arbitrary: tuple(nat(20), nat(4)).map((values) => hearAwaited(...values)) },
    { weight: 6, arbitrary: tuple(nat(40), news).map((values) => hearAnything(...values)) },
    { weight: 6, arbitrary: tuple(nat(20), decision).map((values) => decide(...values)) },
    { weight: 3, arbitrary: tuple(nat(20), file, boolean()).map((values) => add(...values)) },
    { weight: 1, arbitrary: constant(purge(isFile)) },
    { weight: 2, arbitrary: constant(kill(isFile)) },
  );
}
