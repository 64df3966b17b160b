import fc from "fast-check";
import type { Body, Parameter } from "../document/operations.ts";
import { arbitraryOf } from "../values/arbitrary.ts";
import { Known } from "../values/bytes.ts";
import type { Case, CaseBody } from "./case.ts";
import { type CasePlan, changed, type Planned, tidy } from "./plan.ts";
import { violationOf } from "./violation.ts";

/** Random requests that the document allows. */
export function validCases(plan: CasePlan): fc.Arbitrary<Planned> {
  const { operation, settings } = plan;
  return allowed(plan).map((tried) => ({
    tried,
    violation: violationOf(settings.document, operation, tried, settings.samples),
  }));
}

/** Random requests with one thing that the document does not allow; undefined when it allows all there is. */
export function invalidCases(plan: CasePlan): fc.Arbitrary<Planned> | undefined {
  const { operation, bases } = plan;
  const breaking = plan.slots.filter((slot) => {
    const base = bases.find(
      ({ body }) => slot.body === undefined || body?.mediaType === slot.body.mediaType,
    );
    return base !== undefined && changed(plan, base, slot, slot.variant).violation !== undefined;
  });
  const starts = new Map<Body | undefined, fc.Arbitrary<Case>>();
  const startingFrom = (body: Body | undefined): fc.Arbitrary<Case> => {
    const made = starts.get(body) ?? allowed(plan, body);
    starts.set(body, made);
    return made;
  };
  const changes = breaking.map((slot) => {
    const { variant } = slot;
    const value = variant.more ?? fc.constant(variant.value);
    const base = startingFrom(slot.body);
    return fc
      .tuple(base, value)
      .map(([tried, value]) => changed(plan, tried, slot, { ...variant, value }));
  });
  if (operation.security.length > 0) changes.push(startingFrom(undefined).map(unauthorised));
  return changes.length === 0 ? undefined : fc.oneof(...changes);
}

function unauthorised(tried: Case): Planned {
  return { tried: { ...tried, what: "no credentials", auth: "none" }, violation: undefined };
}

function allowed({ operation, settings, known }: CasePlan, body?: Body): fc.Arbitrary<Case> {
  const values = (parameter: Parameter) => {
    const random = arbitraryOf(parameter.schema, { name: parameter.name, depth: 0 }, settings).map(
      (value) => tidy(parameter.in, value),
    );
    if (!known.has(parameter.key)) return random;
    const found = fc.nat(999).map((index) => new Known(index));
    return fc.oneof({ arbitrary: found, weight: 4 }, { arbitrary: random, weight: 1 });
  };
  const parameters = fc.record(
    Object.fromEntries(operation.parameters.map((one) => [one.key, values(one)])),
    {
      requiredKeys: operation.parameters.filter(({ required }) => required).map(({ key }) => key),
      noNullPrototype: true,
    },
  );
  const chosen = body === undefined ? operation.bodies : [body];
  const bodies: fc.Arbitrary<CaseBody | undefined>[] = chosen.map(({ mediaType, schema }) =>
    arbitraryOf(schema, { name: undefined, depth: 0 }, settings).map((value) => ({
      mediaType,
      value,
    })),
  );
  if (bodies.length === 0 || (!operation.bodyRequired && body === undefined))
    bodies.push(fc.constant(undefined));
  const inputs = operation.parameters.length + operation.bodies.length;
  return fc
    .tuple(parameters, fc.oneof(...bodies), extraFor(inputs))
    .map(([given, sent, extra]) => ({
      operation: operation.id,
      what: "random input",
      parameters: given,
      ...(sent === undefined ? {} : { body: sent }),
      ...(extra === undefined ? {} : { extra }),
    }));
}

const token = fc.stringMatching(/^[!#-'*+.0-9A-Z^_`a-z|~-]{1,12}$/);
const value = fc.string({ maxLength: 20 }).map((text) => String(tidy("header", text)));

/** Query parameters and headers that nobody has heard of: all that can vary where there is no input. */
function extraFor(inputs: number): fc.Arbitrary<Case["extra"]> {
  const extra = fc.oneof(
    fc.record({ query: fc.string({ maxLength: 20 }) }),
    fc.record({ header: value }),
    fc.record({ query: token, header: value }),
  );
  const nothing = fc.constant(undefined);
  if (inputs === 0) return extra;
  return fc.oneof({ arbitrary: nothing, weight: 9 }, { arbitrary: extra, weight: 1 });
}
