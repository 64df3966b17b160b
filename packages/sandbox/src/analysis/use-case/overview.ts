import type { components } from "@proofylink/types";
import { byRisk, type Case, type CaseWords } from "./case.ts";

type Schemas = components["schemas"];

const scale = ["Rendah", "Sedang", "Tinggi"];

/** The report's predicate of risk with its place on the scale. */
export function overallRisk({ risk }: Case, { subject }: CaseWords): Schemas["OverallRisk"] {
  return {
    level: byRisk(risk, "RENDAH", "SEDANG", "TINGGI"),
    label: `RISIKO ${byRisk(risk, "RENDAH", "SEDANG", "TINGGI")} - data contoh`,
    description: byRisk(
      risk,
      `${subject} contoh ini tidak menunjukkan hal yang mengkhawatirkan.`,
      `${subject} contoh ini perlu ditanya lebih jauh tentang beberapa hal.`,
      `${subject} contoh ini menunjukkan beberapa hal berat yang perlu dijelaskan dulu.`,
    ),
    visual: { scale, position: risk },
  };
}

/** What speaks for and against the person, as the credibility part says it. */
export function quickOverview({ insights }: Case, words: CaseWords): Schemas["QuickOverview"] {
  return {
    section_title: "Gambaran Singkat",
    strengths: {
      subsection_title: "Yang mendukung",
      items: insights.strengths.map(({ title, description }) => ({ title, description })),
    },
    risk_areas: {
      subsection_title: "Yang perlu diperhatikan",
      items: insights.concerns.map(({ title, description, severity }) => ({
        severity: severity === "high" ? "critical" : "warning",
        title,
        description,
        warning: words.warning,
      })),
    },
  };
}

/** The main risks alone, numbered; for the types whose report lists them. */
export function primaryRisks({ insights }: Case): Schemas["OverviewItems"] {
  const high = insights.concerns.filter(({ severity }) => severity === "high");
  return {
    subsection_title: "Risiko utama",
    items: high.map(({ title, description }, index) => ({
      number: index + 1,
      severity: "TINGGI",
      title,
      description,
    })),
  };
}

/** The points under a verdict: each strength, each concern, and one that says what this is. */
export function summaryPoints({ insights }: Case): Schemas["SummaryPoint"][] {
  return [
    ...insights.strengths.map(({ title }) => ({ type: "positive", text: `${title}.` })),
    { type: "neutral", text: "Semua data dalam laporan ini adalah contoh." },
    ...insights.concerns.map(({ title, severity }) => ({
      type: severity === "high" ? "negative" : "warning",
      text: `${title}.`,
    })),
  ];
}
