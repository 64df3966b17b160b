import { expect, test } from "vitest";
import { OpenObject } from "../reading/open-object.ts";
import { readReport } from "./report.ts";

test("a verdict is found where each type has it", () => {
  const verdict = { verdict: "LAYAK", final_note: "Catatan.", summary_points: [{ text: "Poin" }] };
  const conclusion = { recommendation: "SEWAKAN", summary: "Ringkasan." };
  expect(readReport(new OpenObject({ summary_verdict: verdict })).verdict).toMatchObject({
    text: "LAYAK",
    notes: ["Catatan."],
    points: [{ text: "Poin", tone: "plain" }],
  });
  expect(readReport(new OpenObject({ final_conclusion: conclusion })).verdict).toMatchObject({
    text: "SEWAKAN",
    notes: ["Ringkasan."],
  });
  expect(readReport(new OpenObject({ final_conclusion: [] })).verdict).toBeUndefined();
});

test.each([
  [2, 1],
  [0, undefined],
  [4, undefined],
  [1.5, undefined],
])("place %d of a scale of three is its item %j", (position, index) => {
  const visual = { scale: ["Rendah", "Sedang", "Tinggi"], position };
  const report = readReport(new OpenObject({ overall_risk_score: { level: "SEDANG", visual } }));
  expect(report.risk?.position).toBe(index);
});

test("sections come in the order of a reader, unknown ones before the appendix", () => {
  const section = { note: "Isi" };
  const { sections } = readReport(
    new OpenObject({
      methodology_appendix: section,
      boat_suitability: section,
      character_analysis: section,
      quick_overview: section,
      empty: { section_title: "Kosong" },
    }),
  );
  expect(sections.map(({ key }) => key)).toEqual([
    "quick_overview",
    "character_analysis",
    "boat_suitability",
    "methodology_appendix",
  ]);
});

test("a section is read by the shape of what is in it", () => {
  const [section] = readReport(
    new OpenObject({
      anything: {
        section_title: "3. Apa Saja",
        disclaimer: "Batas.",
        scores: { sea: { label: "Laut", value: 40, max_value: 80 } },
        matrix: [{ number: 1, job_field: "Kasir", suitability: "RENDAH", why: "Uang." }],
        deeper: { subsection_title: "A. Dalam", items: [{ title: "Hal", warning: "Awas." }] },
      },
    }),
  ).sections;
  expect(section).toMatchObject({
    title: "Apa Saja",
    texts: [{ key: "disclaimer", text: "Batas." }],
    meters: [{ label: "Laut", value: 40, share: 0.5 }],
    items: [
      {
        title: "Kasir",
        badge: { text: "RENDAH", tone: "bad" },
        texts: [{ key: "why", text: "Uang." }],
      },
    ],
    sections: [{ title: "Dalam", items: [{ title: "Hal", texts: [{ key: "warning" }] }] }],
  });
});
