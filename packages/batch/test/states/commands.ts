import {
  type Arbitrary,
  type AsyncCommand,
  array,
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
import { codeOf, type Model, type ModelRow, type News } from "./model.ts";
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

function rowsOf({ rows }: Model, numbers: readonly number[]): ModelRow[] {
  return [...new Set(numbers.flatMap((number) => pick(rows, number) ?? []))];
}

/** Whatever the queue says: also rows that are alike, under way or done. */
const takeSome = (numbers: readonly number[], maxTokens: number) =>
  step(`take ${numbers}, at most ${maxTokens} tokens`, async (model, journal) => {
    const candidates = rowsOf(model, numbers);
    const wanted = model.takeable(candidates);
    const dear = wanted.length > 0 && model.spent + wanted.length > maxTokens;
    const taken = await take(journal, candidates, maxTokens).catch((error) => {
      expect(error).toBeInstanceOf(BudgetPassed);
      return undefined;
    });
    expect(taken === undefined, "the budget").toBe(dear);
    if (taken === undefined) return;
    expect(taken).toEqual(wanted);
    model.take(candidates, taken);
  });

// https://www.postgresql.org/docs/current/errcodes-appendix.html: one of two was faster; nothing was written.
const contended = ["23505", "40P01"];

/** Two workers that were dealt different rows, and take them at the same time. */
const takeAtOnce = (numbers: readonly number[]) =>
  step(`two workers take ${numbers} between them`, async (model, journal) => {
    const rows = rowsOf(model, numbers);
    const shares = [0, 1].map((worker) => rows.filter((_, at) => at % 2 === worker));
    const turns = await Promise.allSettled(shares.map((share) => take(journal, share)));
    for (const [worker, turn] of turns.entries()) {
      const share = shares[worker] ?? [];
      if (turn.status === "fulfilled") model.take(share, turn.value);
      else expect(contended).toContain(turn.reason.code);
    }
  });

/** News of any create that ever left: early, late, twice, or after its row was sent anew. */
const hearOf = (number: number, news: News) =>
  step(`hear of create ${number}: ${news}`, async (model, journal) => {
    const flight = pick(model.flights, number);
    if (flight === undefined) return;
    await hear(journal, flight, news);
    model.hear(flight, news);
  });

const decide = (person: number, decision: Decision | "found") =>
  step(`a person says of ${person}: ${decision}`, async (model, journal) => {
    const [row, another] = model.unknownOf(person);
    const { line } = rowOf(person);
    const made =
      decision === "found" ? { created: row ? codeOf(row, row.attempt) : "EMP-0-0" } : decision;
    const resolved = resolve(journal, { line }, made as Decision);
    if (row === undefined || another !== undefined) {
      await expect(resolved).rejects.toMatchObject({ code: "not_unknown" });
      return;
    }
    await resolved;
    model.settle(row, made as Decision);
  });

const add = (person: number, file: string) =>
  step(`add ${person} of ${file}`, async (model, { database, vault }) => {
    await addRows({ database, vault, queue: nobodysQueue }, [rowOf(person)], file);
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
  const person = nat(people.length - 1);
  const tokens = oneof(constant(Number.POSITIVE_INFINITY), nat(10));
  const news = constantFrom<News>("created", "rejected", "unknown", "pending", "finished");
  const decision = constantFrom<Decision | "found">("resend", "give up", "found");
  const file = constantFrom("a.csv", "b.csv");
  return oneof(
    { weight: 6, arbitrary: tuple(some, tokens).map((values) => takeSome(...values)) },
    { weight: 2, arbitrary: some.map(takeAtOnce) },
    { weight: 12, arbitrary: tuple(nat(40), news).map((values) => hearOf(...values)) },
    { weight: 6, arbitrary: tuple(person, decision).map((values) => decide(...values)) },
    { weight: 3, arbitrary: tuple(person, file).map((values) => add(...values)) },
    { weight: 1, arbitrary: constant(purge(isFile)) },
    { weight: 2, arbitrary: constant(kill(isFile)) },
  );
}
