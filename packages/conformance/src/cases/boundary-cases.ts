import type { Parameter } from "../document/operations.ts";
import { Known } from "../values/bytes.ts";
import { absent } from "../values/variant.ts";
import type { Case } from "./case.ts";
import { type CasePlan, changed, type Planned } from "./plan.ts";
import { violationOf } from "./violation.ts";

/** Every boundary of an operation, one at a time; the same list at every run. */
export function boundaryCases(plan: CasePlan): Planned[] {
  const { operation, settings, bases } = plan;
  const judged = (tried: Case): Planned => {
    const violation = violationOf(settings.document, operation, tried, settings.samples);
    return { tried, violation };
  };
  const values = plan.slots.flatMap((slot) => {
    const base = bases.find(
      ({ body }) => slot.body === undefined || body?.mediaType === slot.body.mediaType,
    );
    return base === undefined ? [] : [changed(plan, base, slot, slot.variant)];
  });
  return distinct([
    ...bases.map(judged),
    // Few, and servers often fall over them: before the many values of fields.
    ...malformed(plan).map(judged),
    ...eachKnown(plan).map(judged),
    ...operation.parameters.flatMap((parameter) => leftOut(bases[0], parameter)).map(judged),
    ...values,
  ]);
}

const mostKnown = 200;

/** Each value that is known to exist, because each may show another part of the answer. */
function eachKnown({ bases, known }: CasePlan): Case[] {
  const [base] = bases;
  if (base === undefined) return [];
  return [...known].flatMap(([key, count]) =>
    Array.from({ length: Math.min(count, mostKnown) }, (_, index) => ({
      ...base,
      what: `${key}: known value ${index + 1}`,
      parameters: { ...base.parameters, [key]: new Known(index) },
    })),
  );
}

function leftOut(base: Case | undefined, parameter: Parameter): Case[] {
  if (base === undefined || parameter.in === "path") return [];
  const { [parameter.key]: _, ...parameters } = base.parameters;
  return [{ ...base, what: `${parameter.key}: left out`, parameters }];
}

/** Bodies that no schema describes: broken, empty, missing, or said to be of another type. */
function malformed({ operation, bases }: CasePlan): Case[] {
  return bases.slice(0, operation.bodies.length).flatMap((base) => {
    const mediaType = base.body?.mediaType ?? "";
    const broken = /json/.test(mediaType) ? brokenJson : brokenForms;
    const { body: _, ...without } = base;
    return [
      ...broken.map(([what, raw]) => ({
        ...base,
        what: `${what} (${mediaType})`,
        body: { mediaType, raw },
      })),
      { ...without, what: "no body at all" },
      ...["text/plain", "application/xml"].map((type) => ({
        ...base,
        what: `the body of ${mediaType} sent as ${type}`,
        body: {
          mediaType: type,
          value: base.body !== undefined && "value" in base.body ? base.body.value : "",
        },
      })),
    ];
  });
}

const brokenJson: readonly (readonly [string, string])[] = [
  ["JSON cut off", '{"a":'],
  ["no JSON", "hello"],
  ["an empty body", ""],
  ["JSON with a comma too many", '{"a":1,}'],
  ["a thousand brackets", "[".repeat(1_000)],
];

const brokenForms: readonly (readonly [string, string])[] = [
  ["an empty body", ""],
  ["no form", "hello"],
];

function distinct(planned: readonly Planned[]): Planned[] {
  const seen = new Set<string>();
  return planned.filter(({ tried }) => {
    const { what: _, ...rest } = tried;
    const key = JSON.stringify(rest, (__, value) => (value === absent ? "absent" : value));
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
