import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Loose } from "../../test/changes/library-api.ts";
import { schemaPair } from "../../test/schemas/changed-schema.ts";
import { escapingValues } from "../../test/schemas/escaping-values.ts";
import { canonicaliseSchema } from "../document/canonical-schema.ts";
import type { Gap } from "./gap.ts";
import { makeJudge } from "./judge.ts";
import { partAt } from "./part.ts";
import type { Direction } from "./view.ts";

function gapsBetween(before: Loose, after: Loose, direction: Direction): Gap[] {
  const base = { schema: structuredClone(before), defs: { loop: { $ref: "#/schema" } } };
  const head = { schema: structuredClone(after), defs: { loop: { $ref: "#/schema" } } };
  for (const { schema } of [base, head]) canonicaliseSchema(schema, "3.1");
  const judge = makeJudge(direction, base);
  const parts = [
    partAt(base, "#/schema", base.schema),
    partAt(head, "#/schema", head.schema),
  ] as const;
  return direction === "request" ? judge(parts[1], parts[0]) : judge(parts[0], parts[1]);
}

// `REVIEW_SEED=… REVIEW_RUNS=…` look elsewhere and longer.
const seed = Number(process.env.REVIEW_SEED ?? 20_261_123);
const numRuns = Number(process.env.REVIEW_RUNS ?? 700);

test("where no gap is found, Ajv finds no value that got lost", { timeout: 3_600_000 }, () => {
  const seen = { fitting: 0, changed: 0, values: 0 };
  const pair = fc.tuple(schemaPair, fc.nat(), fc.constantFrom<Direction>("request", "response"));
  fc.assert(
    fc.property(pair, ([{ before, after }, drawn, direction]) => {
      if (gapsBetween(before, after, direction).length > 0) return;
      const [outer, inner] = direction === "request" ? [after, before] : [before, after];
      const { inside, escaping } = escapingValues(outer, inner, drawn, 40);
      seen.fitting += 1;
      if (JSON.stringify(before) !== JSON.stringify(after)) seen.changed += 1;
      seen.values += inside;
      expect(escaping).toEqual([]);
    }),
    { numRuns, seed },
  );
  // Otherwise the judge finds gaps everywhere, or nothing was tried.
  expect(seen.changed).toBeGreaterThan(numRuns / 5);
  expect(seen.values).toBeGreaterThan(numRuns * 5);
});

describe("schemas that the review must not trip over", () => {
  const loop = (extra: Loose): Loose => ({
    type: "object",
    properties: { next: { $ref: "#/schema" }, name: { type: "string", ...extra } },
  });

  test("one that holds itself, unchanged and changed deep inside", () => {
    expect(gapsBetween(loop({}), loop({}), "request")).toEqual([]);
    expect(gapsBetween(loop({}), loop({ maxLength: 3 }), "request")).toMatchObject([
      { keyword: "maxLength", path: ["name"] },
    ]);
    expect(gapsBetween(loop({}), loop({ maxLength: 3 }), "response")).toEqual([]);
  });

  test("references in a circle", () => {
    const circle = { $ref: "#/schema" };
    expect(gapsBetween(circle, circle, "request")).toEqual([]);
  });

  test("a choice of choices stays small enough to compare", () => {
    const wide = (last: string): Loose => ({
      anyOf: Array.from({ length: 30 }, (_, index) => ({
        type: "object",
        required: ["kind"],
        properties: {
          kind: { enum: [`${index}`] },
          more: { anyOf: [{ $ref: "#/schema" }, { type: last }] },
        },
      })),
    });
    expect(gapsBetween(wide("string"), wide("string"), "response")).toEqual([]);
    const gaps = gapsBetween(wide("string"), wide("number"), "response");
    expect(gaps.length).toBeGreaterThan(0);
  });
});

describe("properties that only go one way", () => {
  const account = (id: Loose, required: string[]): Loose => ({
    type: "object",
    required,
    properties: { id, name: { type: "string" } },
  });

  test("a read-only property may become required: nobody sends it", () => {
    const [before, after] = [account({ readOnly: true }, []), account({ readOnly: true }, ["id"])];
    expect(gapsBetween(before, after, "request")).toEqual([]);
  });

  test("a property that becomes read-only is lost to those who send it", () => {
    const gaps = gapsBetween(account({}, []), account({ readOnly: true }, []), "request");
    expect(gaps).toMatchObject([{ aspect: "property", keyword: "id" }]);
  });

  test("a write-only property may be missing from answers", () => {
    const [before, after] = [
      account({ writeOnly: true }, ["id"]),
      account({ writeOnly: true }, []),
    ];
    expect(gapsBetween(before, after, "response")).toEqual([]);
  });
});
