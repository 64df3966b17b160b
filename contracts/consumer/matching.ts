import { Matchers } from "@pact-foundation/pact";
import { knownValues, readApiDocument } from "../api-document.ts";

const document = readApiDocument();

/** Some text; `example` is what the mock answers. */
export const text = (example: string) => Matchers.string(example);

/** A whole number. */
export const wholeNumber = (example: number) => Matchers.integer(example);

/** An object, whatever is in it. */
export const someObject = () => Matchers.like({});

/** Exactly null. */
export const nothing = () => Matchers.nullValue();

/** Text that is not empty. */
export const code = (example: string) => Matchers.regex("^.+$", example);

/** A `date-time` of RFC 3339, the format of the spec. */
export const moment = (example: string) =>
  Matchers.regex(
    "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$",
    example,
  );

/** A link that can be fetched. */
export const link = (example: string) => Matchers.regex("^https?://.+$", example);

/** Exactly this text: the state of the provider leaves no choice. */
export const exactly = (value: string) => Matchers.regex(`^${escaped(value)}$`, value);

/**
 * One of the values that the spec knows for a vocabulary. The client lives with others; the contract
 * does not, so that a provider which starts to send one is noticed.
 *
 * @param vocabulary the name of a schema with `enum` or `x-extensible-enum`
 */
export function known(vocabulary: string, example: string) {
  const alternatives = knownValues(document, vocabulary).map(escaped);
  return Matchers.regex(`^(${alternatives.join("|")})$`, example);
}

/** At least one element of this shape. */
export const some = <T>(element: T) => Matchers.atLeastOneLike(element);

function escaped(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
