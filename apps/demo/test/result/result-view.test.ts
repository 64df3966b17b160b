import { beforeAll, describe, expect, test } from "vitest";
import { type NamedDetail, sandboxDetails, specDetails } from "./details.ts";
import { renderResult } from "./render.tsx";

let sandbox: NamedDetail[];

beforeAll(async () => {
  sandbox = await sandboxDetails();
});

function detailOf(name: string) {
  const found = [...specDetails(), ...sandbox].find(([each]) => each === name);
  if (!found) throw new Error(`No detail is called ${name}.`);
  return structuredClone(found[1]);
}

/** The text of a page without its tags. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");
}

// Each renders some seventy pages.
describe.for(["en", "id"] as const)("in %s", { timeout: 60_000 }, (language) => {
  test("every example and scenario is shown, and nothing of it is left for the other details", () => {
    const others = language === "en" ? "Other details" : "Rincian lain";
    for (const [name, detail] of [...specDetails(), ...sandbox]) {
      const text = textOf(renderResult(detail, language));
      expect(text, name).not.toMatch(/undefined|NaN|\[object|result\./);
      expect(text, name).not.toContain(others);
      const { credibility_score: score } = detail.verification;
      if (score !== null) expect(text, name).toMatch(new RegExp(`\\b${score} (of|dari) 100\\b`));
      expect(text.includes(language === "en" ? "not a verdict" : "bukan putusan"), name).toBe(
        score !== null,
      );
    }
  });
});

test("a failed check says why, and that there will be no result", () => {
  const text = textOf(renderResult(detailOf("sandbox: ocr-mismatch")));
  expect(text).toContain("The check failed");
  expect(text).toContain("Reason: OCR data mismatch");
  expect(text).not.toContain("Credibility");
});

test.for([
  ["spec: verification.waiting-confirmation", "Waiting for the person"],
  ["sandbox: stays-in-data-collection", "The check is under way"],
  ["sandbox: stays-in-unknown-status", "Proofylink calls it “manual_review”"],
] as const)("%s says: %s", ([name, words]) => {
  expect(textOf(renderResult(detailOf(name)))).toContain(words);
});

test.for(["cancelled", "canceled", "rejected", "expired"])(
  "a check that is %s has ended",
  (status) => {
    const detail = detailOf("sandbox: ocr-mismatch");
    detail.verification.status = status;
    expect(textOf(renderResult(detail))).toContain("The check was stopped");
  },
);

test("a person without credit history is not shown as a bad payer", () => {
  const text = textOf(renderResult(detailOf("sandbox: no-credit-history")));
  expect(text).toContain("The credit bureau does not know this person");
  expect(text).not.toContain("Score of the credit bureau");
});

test("a score of 0 is a score", () => {
  expect(textOf(renderResult(detailOf("sandbox: lowest-score")))).toMatch(/\b0 of 100\b/);
});

test.for([
  { credibility_score: 40, credibility_level: null },
  { credibility_score: null, credibility_level: "B" },
])("%j alone has the caution beside it", (verdict) => {
  const detail = detailOf("sandbox: ocr-mismatch");
  Object.assign(detail.verification, verdict);
  expect(textOf(renderResult(detail))).toContain("A signal, not a verdict");
});

test("a completed check without a result says so", () => {
  const detail = detailOf("sandbox: completed");
  Object.assign(detail.verification, { credibility_score: null, credibility_level: null });
  detail.analysis = [] as never;
  expect(textOf(renderResult(detail))).toContain("holds no result that could be shown");
});

test("a report of a type that nobody has seen is shown by its shape, and what has none under other details", () => {
  const detail = detailOf("sandbox: completed");
  detail.analysis.use_case_analysis = {
    boat_suitability: {
      section_title: "1. Kapal yang Cocok",
      matrix: [{ boat_type: "Perahu kecil", suitability: "LAYAK", key_reason: "Ombak tenang." }],
      harbours: ["Muara Angke"],
    },
    loose: "Teks lepas",
  } as never;
  const text = textOf(renderResult(detail));
  for (const words of ["Kapal yang Cocok", "Perahu kecil", "LAYAK", "Ombak tenang.", "Muara Angke"])
    expect(text).toContain(words);
  expect(text.slice(text.indexOf("Other details"))).toContain("Teks lepas");
});

test("nothing shows the whole NIK or phone number, wherever they stand in the answer", () => {
  const detail = detailOf("sandbox: completed");
  const { id_number, phone } = detail.customer;
  detail.analysis.use_case_analysis!.final_conclusion = {
    recommendation: `Hubungi ${phone} (${id_number})`,
    [`key ${id_number}`]: Number(id_number),
  } as never;
  const html = renderResult(detail);
  expect(html).not.toContain(id_number);
  expect(html).not.toContain(phone);
  expect(html.replace(/\D/g, "")).not.toContain(id_number);
});
