import type { components } from "@proofylink/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { closedSchema } from "../../test/analysis/closed-schemas.ts";
import { type AnalysisOptions, makeAnalysis } from "./make-analysis.ts";

type Schemas = components["schemas"];

const options: fc.Arbitrary<AnalysisOptions> = fc.record({
  verificationTypeId: fc.constantFrom(1, 2, 3, 4),
  seed: fc.oneof(fc.string(), fc.integer()),
  score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  creditHistory: fc.constantFrom(undefined, true, true, false),
  now: fc.date({
    min: new Date("2024-01-01"),
    max: new Date("2034-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  }),
  nik: fc.constantFrom("9999010100900001", "9999014500850001", "9999013100260001"),
});
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Runs a check on the analyses of many seeds, scores, dates and people. */
function onMany(check: (options: AnalysisOptions, made: ReturnType<typeof makeAnalysis>) => void) {
  fc.assert(
    fc.property(options, (chosen) => check(chosen, makeAnalysis(chosen))),
    { numRuns: 300 },
  );
}

const validate = closedSchema("Analysis");
const example: AnalysisOptions = {
  verificationTypeId: 1,
  seed: "a",
  now: new Date("2026-02-12T10:23:00Z"),
  nik: "9999010100900001",
};

test("every analysis fits the spec's schemas and has no member besides theirs", () => {
  onMany((_, { analysis }) => {
    validate(analysis);
    expect(validate.errors).toBeNull();
  });
});

test("the check of members sees one too many", () => {
  const { analysis } = makeAnalysis(example);
  expect(validate({ ...analysis, credibility: { ...analysis.credibility, mood: 1 } })).toBe(false);
});

test("every analysis is JSON: what is read back is what was written", () => {
  onMany((_, { analysis }) => {
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis);
  });
});

test("the same options make the same analysis, another seed another one", () => {
  onMany((chosen, made) => {
    expect(makeAnalysis(chosen)).toStrictEqual(made);
    const other = makeAnalysis({ ...chosen, seed: `${chosen.seed}!` });
    expect(other.analysis).not.toEqual(made.analysis);
  });
});

test("parts add up to pillars, pillars to the score, and percentages follow", () => {
  onMany(({ score: asked }, { score, level, analysis }) => {
    if (asked !== undefined) expect(score).toBe(asked);
    const { credibilityScore, pilars } = analysis.credibility;
    expect(credibilityScore).toMatchObject({ total: score, max: 100, percentage: score });
    expect(credibilityScore?.grade?.letter).toBe(level);
    const pillars = Object.values(pilars!) as Schemas["Pillar"][];
    expect(pillars).toHaveLength(5);
    expect(sum(pillars.map((pillar) => pillar.score!))).toBe(score);
    expect(sum(pillars.map(({ maxScore }) => maxScore!))).toBe(100);
    for (const { score, maxScore, percentage, breakdown } of pillars) {
      const parts = Object.values(breakdown!);
      expect(sum(parts.map((part) => part.score!))).toBe(score);
      expect(sum(parts.map(({ max }) => max ?? 0))).toBe(maxScore);
      expect(percentage).toBe(Math.round((100 * score!) / maxScore!));
      expect(score).toBeGreaterThanOrEqual(0);
      for (const part of parts) {
        expect(part.score).toBeLessThanOrEqual(part.max ?? 0);
        if (part.max !== undefined) expect(part.score).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test("the potential score is today's plus the gains, and never above 100", () => {
  onMany((_, { score, analysis }) => {
    const { recommendations, potentialScore } = analysis.credibility;
    const gains = recommendations!.map(({ potentialGain }) =>
      /^(\d+)-(\d+) poin$/.exec(potentialGain!)!.slice(1).map(Number),
    );
    for (const [low, high] of gains) expect(low).toBeLessThanOrEqual(high!);
    expect(potentialScore).toEqual({
      current: score,
      potentialMin: score + sum(gains.map(([low]) => low!)),
      potentialMax: score + sum(gains.map(([, high]) => high!)),
    });
    expect(potentialScore!.potentialMax).toBeLessThanOrEqual(100);
  });
});

test("the report is that of its type, and the parts agree on the person's money", () => {
  onMany(({ verificationTypeId, nik }, { analysis }) => {
    const { use_case_analysis: report, credit_summary } = analysis;
    expect(report.report_metadata?.use_case).toBe(verificationTypeId);
    const own = [
      "job_suitability",
      "final_conclusion",
      "customer_suitability",
      "property_suitability",
    ];
    expect(own.filter((key) => key in report)).toEqual([own[verificationTypeId - 1]]);
    expect("summary_verdict" in report).toBe(verificationTypeId !== 2);
    expect(report.candidate_data?.identity_masked).toBe(`9999****${nik.slice(-4)}`);
    expect(JSON.stringify(analysis)).not.toContain(nik);
    const { facilities_count, financial_summary, quick_stats } = credit_summary.data!.general!;
    expect(report.candidate_data?.financial_summary).toMatchObject({
      credit_exposure: {
        ...financial_summary,
        active_credits: facilities_count!.active,
        closed_credits: facilities_count!.closed,
        requested_credits: facilities_count!.requested,
        utilization_ratio: quick_stats!.utilization_percentage ?? 0,
      },
    });
  });
});

test("age and gender agree with the NIK", () => {
  const person = (nik: string) =>
    makeAnalysis({ ...example, nik }).analysis.use_case_analysis.candidate_data;
  expect(person("9999010100900001")).toMatchObject({ age: 36, gender: "Laki-laki" });
  expect(person("9999014500850001")).toMatchObject({ age: 41, gender: "Perempuan" });
});

test("the letter goes down with the score, but the number alone does not tell it", () => {
  const letters = (score: number) =>
    new Set(
      Array.from({ length: 60 }, (_, seed) => makeAnalysis({ ...example, seed, score }).level),
    );
  expect([...letters(53)]).toEqual(["D"]);
  expect([...letters(71)]).toEqual(["C"]);
  expect([...letters(100)]).toEqual(["A"]);
  expect([...letters(0)]).toEqual(["E"]);
  expect([...letters(63)].sort()).toEqual(["C", "D"]);
});

test("a level that is asked for is taken", () => {
  const { level, analysis } = makeAnalysis({ ...example, score: 95, level: "E" });
  expect([level, analysis.credibility.credibilityScore?.grade?.letter]).toEqual(["E", "E"]);
});

test("what is no score is refused", () => {
  for (const score of [-1, 101, 50.5, Number.NaN])
    expect(() => makeAnalysis({ ...example, score })).toThrow(RangeError);
  expect(() => makeAnalysis({ ...example, now: new Date(Number.NaN) })).toThrow(RangeError);
});
