import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { sandboxDetails, specDetails } from "./details.ts";
import { edits, mutated, placesIn } from "./mutate.ts";
import { renderResult } from "./render.tsx";

let details: Awaited<ReturnType<typeof sandboxDetails>>;

beforeAll(async () => {
  details = [...specDetails(), ...(await sandboxDetails())];
});

const language = fc.constantFrom("en" as const, "id" as const);

/** What a reader sees, without tags and attributes. */
function seen(html: string): string {
  return html.replace(/<[^>]*>/g, "\n");
}

test("whatever is done to the analysis, the page says where the check stands and nothing that is not so", () => {
  const property = fc.property(fc.nat(), edits, language, (which, changes, lang) => {
    const [, detail] = details[which % details.length]!;
    const { verification, customer } = detail;
    const html = renderResult(
      { ...detail, analysis: mutated({ analysis: detail.analysis }, changes).analysis },
      lang,
    );
    const text = seen(html);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(html).not.toMatch(/<script|<img|[\p{Cc}\p{Cf}]/iu);
    expect(html.replace(/[.,\s]/gu, "")).not.toContain(customer.id_number);
    expect(html.includes(lang === "en" ? "Steps of the check" : "Tahap pemeriksaan")).toBe(
      !/failed|cancelled|manual_review/.test(verification.status),
    );
    if (verification.credibility_score !== null) {
      expect(text).toContain(lang === "en" ? "A signal, not a verdict" : "bukan putusan");
      expect(text).toContain(String(verification.credibility_score));
    }
  });
  fc.assert(property, { numRuns: 120, interruptAfterTimeLimit: 12_000 });
}, 60_000);

test("whatever is done to the whole answer, there is a page, and a score never without its caution", () => {
  const property = fc.property(fc.nat(), edits, language, (which, changes, lang) => {
    const [, detail] = details[which % details.length]!;
    const html = renderResult(mutated(detail, changes), lang);
    expect(seen(html)).not.toMatch(/undefined|NaN|\[object/);
    if (/class="[^"]*score[^"]*">[\d.,-]+</.test(html))
      expect(html).toContain(lang === "en" ? "A signal, not a verdict" : "bukan putusan");
  });
  fc.assert(property, { numRuns: 80, interruptAfterTimeLimit: 8_000 });
}, 60_000);

test("a member that nobody prepared for is shown, wherever it stands in the analysis", () => {
  const property = fc.property(fc.nat(), fc.nat(), (which, where) => {
    const [, original] = details[which % details.length]!;
    const detail = structuredClone(original);
    const objects = placesIn({ analysis: detail.analysis })
      .map(([holder, key]) => (holder as Record<string, unknown>)[key])
      .filter((value) => typeof value === "object" && value !== null && !Array.isArray(value));
    const chosen = objects[where % objects.length]!;
    Object.assign(chosen, { new_member: "Penanda sembilan" });
    expect(seen(renderResult(detail)).includes("Penanda sembilan")).toBe(true);
  });
  fc.assert(property, { numRuns: 80, interruptAfterTimeLimit: 8_000 });
}, 60_000);
