import type { Fact } from "../reading/facts.ts";
import type { OpenObject } from "../reading/open-object.ts";
import { hasContent, type ReportSection, readSection } from "./report-section.ts";
import { type Tone, toneOfGravity, toneOfPraise } from "./tone.ts";

export interface Risk {
  /** In the vendor's words. */
  readonly label: string;
  readonly description: string | undefined;
  readonly scale: readonly string[];
  /** The place on the scale, from 0; undefined when it is none of it. */
  readonly position: number | undefined;
}

export interface Verdict {
  readonly text: string | undefined;
  readonly tone: Tone;
  readonly points: readonly { readonly text: string; readonly tone: Tone }[];
  readonly notes: readonly string[];
}

/** The analysis for the purpose of the check, in the vendor's words. */
export interface Report {
  readonly title: string | undefined;
  readonly provider: string | undefined;
  readonly date: string | undefined;
  readonly risk: Risk | undefined;
  readonly verdict: Verdict | undefined;
  readonly sections: readonly ReportSection[];
  /** What the report was made from. */
  readonly basis: readonly Fact[];
}

const notSections = [
  "report_metadata",
  "candidate_data",
  "overall_risk_score",
  "summary_verdict",
  "final_conclusion",
];
// What a reader wants first; sections that are not listed come before the last one, as they came.
const first = [
  "quick_overview",
  "character_profile",
  "customer_profile",
  "tenant_profile",
  "job_suitability",
  "customer_suitability",
  "property_suitability",
  "predictions_recommendations",
  "character_analysis",
];
const last = "methodology_appendix";

/** Reads the report of any verification type. */
export function readReport(from: OpenObject): Report {
  const about = from.object("report_metadata");
  about.ignore("use_case");
  return {
    title: about.text("report_title"),
    provider: about.text("provider"),
    date: about.text("report_date"),
    risk: readRisk(from.object("overall_risk_score")),
    verdict: readVerdict(from.object("summary_verdict"), from.object("final_conclusion")),
    sections: sectionNames(from)
      .map((name) => readSection(name, from.object(name)))
      .filter(hasContent),
    basis: readBasis(from),
  };
}

function sectionNames(from: OpenObject): readonly string[] {
  const names = from.names.filter(
    (name) => from.kindOf(name) === "object" && !notSections.includes(name),
  );
  const rank = (name: string) => {
    if (name === last) return first.length + 1;
    const at = first.indexOf(name);
    return at === -1 ? first.length : at;
  };
  return names.sort((one, other) => rank(one) - rank(other));
}

function readRisk(from: OpenObject): Risk | undefined {
  const visual = from.object("visual");
  const [level, label] = [from.text("level"), from.text("label")];
  const text = label ?? level;
  if (text === undefined) return undefined;
  const scale = visual.texts("scale").slice(0, 7);
  const position = (visual.number("position") ?? 0) - 1;
  return {
    label: text,
    description: from.text("description"),
    scale,
    position: scale[position] === undefined ? undefined : position,
  };
}

// Type 2, vehicles, has a conclusion where the others have a verdict.
function readVerdict(verdict: OpenObject, conclusion: OpenObject): Verdict | undefined {
  verdict.ignore("section_title", "severity");
  conclusion.ignore("section_title");
  const texts = [verdict.text("verdict"), conclusion.text("recommendation")].filter(isText);
  const notes = [conclusion.text("summary"), verdict.text("final_note")].filter(isText);
  const points = verdict.objects("summary_points").flatMap((point) => {
    const [text, type] = [point.text("text"), point.text("type")];
    return text === undefined ? [] : [{ text, tone: toneOfGravity(type ?? "") }];
  });
  if (texts.length + notes.length + points.length === 0) return undefined;
  const [text, ...others] = texts;
  return {
    text,
    tone: toneOfPraise(text ?? ""),
    points,
    notes: [...new Set([...others, ...notes])],
  };
}

function readBasis(from: OpenObject): readonly Fact[] {
  const person = from.object("candidate_data");
  // A place for the name, and the NIK once more.
  person.ignore("name_placeholder", "identity_masked", "report_date");
  const { shown } = person.restFacts();
  person.ignore(...person.names);
  return shown;
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}
