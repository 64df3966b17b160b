import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createInk } from "./ink.ts";
import { resultPage } from "./result-page.ts";

const examples = ["completed", "completed-vehicle-rental", "failed", "waiting-confirmation"].map(
  (name) => {
    const file = new URL(`../../../../spec/examples/verification.${name}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, "utf8")).value.data as object;
  },
);

const style = { ink: createInk(false), width: 80 };

/** The places of a document, each with its object or array and its key there. */
function placesIn(value: unknown): Array<readonly [holder: Record<string, unknown>, key: string]> {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}

const anything = fc.anything({ withBigInt: false });
const hostile = fc.string({ unit: "binary" });

test("no answer, however it is mutated, breaks the page or takes hold of the terminal", () => {
  const mutation = fc.record({ at: fc.nat(), value: fc.oneof(anything, hostile) });
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.constantFrom(...examples), mutations, (example, changes) => {
      const detail = structuredClone(example);
      for (const { at, value } of changes) {
        const places = placesIn(detail);
        const [holder, key] = places[at % places.length] ?? [{}, ""];
        holder[key] = value;
      }
      const page = resultPage(detail, style);
      expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: 500 },
  );
});

test("an answer of nothing at all is a page too", () => {
  for (const detail of [undefined, null, [], "", 7, {}]) {
    expect(resultPage(detail, style)).toContain("No result yet");
  }
});
