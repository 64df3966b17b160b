import { Matchers } from "@pact-foundation/pact";
import { readApiDocument } from "../api-document.ts";
import { literalPattern, memberSchema, textPattern } from "./spec-pattern.ts";

const document = readApiDocument();

/**
 * A member of an answer, held to what the spec says of it: one of the known values, the format, the
 * pattern, at least the type. Null is not among it: a contract that can live with null says nothing.
 *
 * The consumers live with further values of an open vocabulary; the contract does not, so that a
 * provider which starts to send one is noticed.
 *
 * @param place the member by the names of the spec, such as `Verification.status`
 * @param example what Pact's server answers
 */
export function member(place: string, example: string | number) {
  const schema = memberSchema(document, place);
  const type = typeof example === "number" ? "integer" : "string";
  if (![schema.type].flat().includes(type)) {
    throw new Error(`${place} is no ${type} in the spec, and the contract has ${example} for it.`);
  }
  if (typeof example === "number") return Matchers.integer(example);
  const pattern = textPattern(schema);
  if (pattern === undefined) return Matchers.string(example);
  if (!new RegExp(pattern).test(example)) {
    throw new Error(`The spec says of ${place} ${pattern}, and the contract has ${example}.`);
  }
  return Matchers.regex(pattern, example);
}

/**
 * Exactly this text: the state of the provider leaves no choice.
 *
 * @param place the member by the names of the spec; the text must be right for it
 */
export function exactly(place: string, text: string) {
  member(place, text);
  return Matchers.regex(literalPattern(text), text);
}

/** An object, whatever is in it. */
export const someObject = () => Matchers.like({});

/** Exactly null. */
export const nothing = () => Matchers.nullValue();

/** Some text that no member of the spec describes by itself. */
export const text = (example: string) => Matchers.string(example);

/** At least one element of this shape. */
export const some = <T>(element: T) => Matchers.atLeastOneLike(element);
