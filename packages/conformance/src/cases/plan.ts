import type { Body, Operation, Parameter } from "../document/operations.ts";
import { isPlainObject, Known } from "../values/bytes.ts";
import { fullSample, withFiles } from "../values/sample.ts";
import type { ValueSettings } from "../values/value-settings.ts";
import { type Variant, withVariant } from "../values/variant.ts";
import { variantsOf } from "../values/variants.ts";
import type { Case, CaseBody } from "./case.ts";
import { brokenBody, isForm, type Violation, violationOf } from "./violation.ts";

/** A case, and why the document does not allow it. */
export interface Planned {
  readonly tried: Case;
  readonly violation: Violation | undefined;
}

/** A place of a request where values are tried. */
export interface Slot {
  /** Key of a parameter; undefined for the body. */
  readonly parameter?: Parameter;
  readonly body?: Body;
  readonly variant: Variant;
}

/** What an operation's cases are made from. */
export interface CasePlan {
  readonly operation: Operation;
  readonly settings: ValueSettings;
  /** One valid case for each way to write the body, and the documented examples. */
  readonly bases: readonly Case[];
  readonly slots: readonly Slot[];
  /** Keys of parameters whose valid values earlier answers gave, and how many those are. */
  readonly known: ReadonlyMap<string, number>;
}

/** Prepares an operation: valid cases to start from, and all places where they can be changed. */
export function planCases(
  operation: Operation,
  settings: ValueSettings,
  known: ReadonlyMap<string, number>,
): CasePlan {
  const parameters: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    parameters[parameter.key] = known.has(parameter.key)
      ? new Known(0)
      : sampleOf(parameter, settings);
  }
  const plain: Case = { operation: operation.id, what: "all of it", parameters };
  const inBodies = operation.bodies.map((body) => ({ ...plain, body: sampleBody(body, settings) }));
  return {
    operation,
    settings,
    bases: [
      ...(inBodies.length === 0 ? [plain] : inBodies),
      ...documented(operation, plain, settings),
    ],
    slots: slotsOf(operation, settings),
    known,
  };
}

function sampleOf(
  { name, schema, examples, in: place }: Parameter,
  settings: ValueSettings,
): unknown {
  const example = examples[0];
  if (example !== undefined && settings.document.isValid(schema, example)) return example;
  return tidy(place, fullSample(schema, { name, depth: 0 }, settings));
}

/** The documented example, completed by all that it leaves out. */
function sampleBody(body: Body, settings: ValueSettings): CaseBody {
  const { mediaType, schema, examples } = body;
  const spot = { name: undefined, depth: 0 };
  const value = fullSample(schema, spot, settings);
  for (const example of examples) {
    const completed = completedBy(value, withFiles(example, schema, spot, settings));
    const sent = { mediaType, value: completed };
    if (brokenBody(settings.document, [body], sent, settings.samples) === undefined) return sent;
  }
  return { mediaType, value };
}

function completedBy(sample: unknown, example: unknown): unknown {
  if (!isPlainObject(sample) || !isPlainObject(example)) return example;
  const named = Object.entries(example).map(
    ([name, value]) => [name, name in sample ? completedBy(sample[name], value) : value] as const,
  );
  return { ...sample, ...Object.fromEntries(named) };
}

function documented(operation: Operation, plain: Case, settings: ValueSettings): Case[] {
  return operation.bodies.flatMap(({ mediaType, schema, examples }) =>
    examples.map((example) => {
      const value = withFiles(example, schema, { name: undefined, depth: 0 }, settings);
      return {
        ...plain,
        what: `the documented example as ${mediaType}`,
        body: { mediaType, value },
      };
    }),
  );
}

function slotsOf({ parameters, bodies }: Operation, settings: ValueSettings): Slot[] {
  const ofParameters = parameters.flatMap((parameter) =>
    variantsOf(parameter.schema, { name: parameter.name, depth: 0 }, settings)
      .filter(({ value }) => parameter.json || isText(value))
      .filter(({ value }) => parameter.in !== "path" || canBePath(value))
      .map((variant): Slot => ({ parameter, variant })),
  );
  const ofBodies = bodies.flatMap((body) =>
    variantsOf(body.schema, { name: undefined, depth: 0 }, settings)
      .filter(({ at, value }) => at.length === 0 || !isForm(body.mediaType) || isText(value))
      .map((variant): Slot => ({ body, variant })),
  );
  return [...ofParameters, ...ofBodies];
}

/** Whether a value can be written as text at all: null and empty lists leave nothing to send. */
function isText(value: unknown): boolean {
  return value !== null && !(typeof value === "object" && Object.keys(value).length === 0);
}

/** An empty part or one of dots would make another path of it. */
export function canBePath(value: unknown): boolean {
  const text = String(value);
  return text !== "" && !/^\.{1,2}$/.test(text) && !(Array.isArray(value) && value.length === 0);
}

/** A value as a header or a path can carry it. */
export function tidy(place: Parameter["in"], value: unknown): unknown {
  if (place === "path") return typeof value === "string" && !canBePath(value) ? "x" : value;
  if (place !== "header" || typeof value !== "string") return value;
  return value.replaceAll(/[^\x20-\x7e]/g, "?").trim();
}

/** A case with one place changed, and why the document does not allow the result. */
export function changed(
  { operation, settings }: CasePlan,
  base: Case,
  { parameter, body }: Slot,
  { at, what, value }: Variant,
): Planned {
  const place = parameter === undefined ? ["body", ...at] : [parameter.key, ...at];
  const described = `${place.join("/")}: ${what}`;
  let tried: Case;
  if (parameter !== undefined) {
    const next = tidy(parameter.in, withVariant(base.parameters[parameter.key], at, value));
    tried = { ...base, what: described, parameters: { ...base.parameters, [parameter.key]: next } };
  } else {
    const before = base.body !== undefined && "value" in base.body ? base.body.value : undefined;
    const next = withVariant(before, at, value);
    tried = {
      ...base,
      what: `${described} (${body?.mediaType})`,
      body: { mediaType: body?.mediaType ?? "", value: next },
    };
  }
  const violation = violationOf(settings.document, operation, tried, settings.samples);
  return { tried, violation };
}
