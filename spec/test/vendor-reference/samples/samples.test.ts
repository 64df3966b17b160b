// The vendor's page *object* shows each part of an analysis once, and the last one for two verification types.
// The texts beside this file are those examples, a line for each member with its type and without its value
// (tech-djoin/proofylink-docs as of 19 May 2026). The spec must know every line, or leave its section open.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { document, resolve, type Schema } from "../../openapi.ts";

/** Sections whose members the spec does not name, and why. */
const leftOpen: readonly (readonly [section: RegExp, reason: string])[] = [
  [
    /^credibility pilars\.\w+\.breakdown\.\*\.details$/,
    "What is counted differs by part, and one example of each proves little.",
  ],
  [
    /^use_case_analysis candidate_data\.financial_summary$/,
    "What it has differs by verification type.",
  ],
  [/^use_case_analysis screening_recommendations$/, "Only verification type 1 has it."],
  [/^use_case_analysis methodology_appendix$/, "Only verification type 1 has it."],
  [/^use_case_analysis character_profile\.scores$/, "Only verification type 2 has it."],
  [/^use_case_analysis predictions_recommendations$/, "Only verification type 2 has it."],
  [/^use_case_analysis asset_security_measures$/, "Only verification type 2 has it."],
];

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".txt"));

/** The lines that a schema does not know, each with the section in which it lost the way. */
function unknownIn(file: string): { readonly line: string; readonly section: string }[] {
  const [part = ""] = file.split(".");
  const schema = partOfAnalysis(part);
  const lines = readFileSync(`${import.meta.dirname}/${file}`, "utf8")
    .trim()
    .split("\n");
  return lines.flatMap((line) => {
    const [path = "", type = ""] = line.split(" ");
    const section = whereLost(schema, path.split("."), type);
    return section === undefined ? [] : [{ line, section: `${part} ${section}` }];
  });
}

function partOfAnalysis(name: string): Schema {
  const { VerificationDetail } = document.components.schemas;
  const analysis = resolve(VerificationDetail?.properties?.analysis ?? {});
  return resolve(analysis.properties?.[name] ?? {});
}

/** Where a schema stops naming the way to a value, or refuses its type; undefined when it knows the value. */
function whereLost(
  schema: Schema,
  [step, ...rest]: readonly string[],
  type: string,
  way: readonly string[] = [],
): string | undefined {
  if (step === undefined) {
    const types = [schema.type ?? []].flat();
    const fits = types.includes(type) || (type === "integer" && types.includes("number"));
    return fits ? undefined : `${way.join(".")} is no ${type}`;
  }
  const map = schema.additionalProperties;
  const named = step === "[]" ? schema.items : schema.properties?.[step];
  const next = named ?? (typeof map === "object" ? map : undefined);
  if (next === undefined) return way.join(".");
  const stepped = step === "[]" ? [] : [named === undefined ? "*" : step];
  return whereLost(resolve(next), rest, type, [...way, ...stepped]);
}

test("there is an example of every part", () => {
  const parts = ["credibility", "credit_summary", "use_case_analysis", "use_case_analysis"];
  expect(files.map((file) => file.split(".")[0])).toEqual(parts);
});

test.each(files)(
  "the spec knows every member of %s, but for sections that it leaves open",
  (file) => {
    const isOpen = (section: string) => leftOpen.some(([open]) => open.test(section));
    expect(unknownIn(file).filter(({ section }) => !isOpen(section))).toEqual([]);
  },
);

test("every section that is left open is needed", () => {
  const sections = files.flatMap(unknownIn).map(({ section }) => section);
  const idle = leftOpen.filter(([open]) => !sections.some((section) => open.test(section)));
  expect(idle).toEqual([]);
});

test("a member that is lost, and one of another type, are noticed", () => {
  const text = { type: "string" };
  expect(whereLost({ type: "object", properties: { a: text } }, ["b"], "string")).toBe("");
  expect(whereLost({ type: "object", properties: { a: text } }, ["a"], "integer")).toBe(
    "a is no integer",
  );
});
