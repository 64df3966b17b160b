import { consent } from "./scenarios/consent.ts";
import { refusals } from "./scenarios/refusals.ts";
import { results } from "./scenarios/results.ts";
import type { CatalogueEntry, Scenario } from "./scenarios/scenario.ts";

export type {
  ConsentAnswer,
  CreateAnswer,
  Decision,
  Ending,
  Scenario,
} from "./scenarios/scenario.ts";

/** What a person of the catalogue does who is told nothing else: everything goes well, at once. */
const usual = {
  create: { kind: "accept" },
  answerDelayMs: 0,
  consent: { answer: "accepts" },
  slowness: 1,
  ends: { status: "completed" },
  decision: null,
  reports: "ready",
} as const satisfies Partial<Scenario>;

const entries: readonly CatalogueEntry[] = [...results, ...consent, ...refusals];

/**
 * Every scenario of the sandbox, in the order of its suffixes. A scenario is chosen by the NIK that a create
 * sends; see {@link scenarioOf}.
 */
export const scenarios: readonly Scenario[] = entries
  .map((entry) => ({ ...usual, ...entry }))
  .sort((a, b) => a.suffix.localeCompare(b.suffix, "en"));

const bySuffix = new Map(scenarios.map((scenario) => [scenario.suffix, scenario]));

/** Province 99 does not exist and no month is 00: nobody has such a NIK, nor ever will. */
const magicNik = /^99\d{4}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])00\d{2}(\d{4})$/;

/**
 * The scenario that a NIK stands for.
 *
 * @param nik - 16 digits; a magic one has province 99, month 00 and a scenario's suffix as its last four
 * @returns undefined for every other NIK, also for a magic one with a suffix that means nothing
 */
export function scenarioOf(nik: string): Scenario | undefined {
  const suffix = magicNik.exec(nik)?.[1];
  return suffix === undefined ? undefined : bySuffix.get(suffix);
}

/** Districts 01 to 99 times birth years 60 to 99. */
const people = 99 * 40;

/**
 * A NIK that stands for a scenario.
 *
 * @param person - which of the scenario's 3,960 people, from 0 on; each has a NIK of their own
 * @default person 0
 * @throws RangeError when `person` is no integer from 0 to 3959
 */
export function nikOf(scenario: Pick<Scenario, "suffix">, person = 0): string {
  if (!Number.isInteger(person) || person < 0 || person >= people)
    throw new RangeError(`A scenario has people 0 to ${people - 1}, not ${person}: choose one.`);
  const district = String(1 + Math.floor(person / 40)).padStart(2, "0");
  return `9999${district}0100${60 + ((person + 30) % 40)}${scenario.suffix}`;
}
