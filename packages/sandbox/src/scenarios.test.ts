import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioTable } from "./scenarios/scenario-table.ts";
import { nikOf, scenarioOf, scenarios } from "./scenarios.ts";

test("names and suffixes are unique and well-formed", () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(new Set(scenarios.map(({ suffix }) => suffix)).size).toBe(scenarios.length);
  for (const { name, suffix, description } of scenarios) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(suffix).toMatch(/^\d{4}$/);
    expect(description).toMatch(/^[A-Z].*\.$/);
  }
});

test.for(scenarios)("$name is found by the NIK of each of its people", (scenario) => {
  const people = [0, 1, 37, 3959].map((person) => nikOf(scenario, person));
  expect(new Set(people).size).toBe(people.length);
  for (const nik of people) {
    expect(nik).toMatch(/^\d{16}$/);
    expect(scenarioOf(nik)).toBe(scenario);
  }
});

test("no NIK that a person can have is magic", () => {
  const digits = (from: number, to: number, length = 2) =>
    fc.integer({ min: from, max: to }).map((number) => String(number).padStart(length, "0"));
  const day = fc.oneof(digits(1, 31), digits(41, 71));
  const suffix = fc.constantFrom(...scenarios.map((scenario) => scenario.suffix));
  const place = [digits(1, 99), digits(0, 99)] as const;
  const province = fc.oneof(digits(11, 98), fc.constantFrom("89", "98"));
  const possible = fc
    .tuple(
      province,
      ...place,
      day,
      fc.oneof(digits(0, 12), fc.constant("00")),
      digits(0, 99),
      suffix,
    )
    .map((parts) => parts.join(""));
  const month = fc
    .tuple(fc.constant("99"), ...place, day, digits(1, 12), digits(0, 99), suffix)
    .map((parts) => parts.join(""));
  fc.assert(fc.property(fc.oneof(possible, month), (nik) => scenarioOf(nik) === undefined));
});

test("text that is no NIK, or has a suffix that means nothing, stands for no scenario", () => {
  const first = nikOf(scenarios[0]!);
  for (const nik of [
    "",
    ` ${first}`,
    `${first}\n`,
    `${first}0`,
    first.slice(1),
    "9900010100907777",
  ])
    expect(scenarioOf(nik)).toBeUndefined();
});

test("people beyond the catalogue are refused", () => {
  for (const person of [-1, 3960, 0.5, Number.NaN])
    expect(() => nikOf(scenarios[0]!, person)).toThrow(RangeError);
});

test("only a 422 has errors by field, the first of which is its message; only a 429 says when to retry", () => {
  for (const { create } of scenarios) {
    if (create.kind !== "refuse") continue;
    expect(Object.values(create.errors ?? {}).flat()[0]).toBe(
      create.status === 422 ? create.message : undefined,
    );
    expect(create.retryAfter !== undefined).toBe(create.status === 429);
  }
});

test("the table in README.scenarios.md is the catalogue", () => {
  const readme = readFileSync(new URL("../README.scenarios.md", import.meta.url), "utf8");
  const written = readme.slice(readme.indexOf("| NIK |"));
  expect(written).toBe(scenarioTable(scenarios));
});
