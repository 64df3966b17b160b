import { canonicalText } from "../document/json.ts";
import { partBelow } from "./part.ts";
import { type Direction, documentedNames, type View, viewOf } from "./view.ts";

/** Whether no value, written as documented, can belong to both. Says no when it cannot tell. */
export function disjoint(one: View, other: View, direction: Direction, depth = 0): boolean {
  if (one.types.size === 0 || other.types.size === 0) return true;
  const shared = [...one.types].filter((type) => kindsMeet(type, other.types));
  if (shared.length === 0) return true;
  if (valuesApart(one, other)) return true;
  return shared.every((type) => type === "object") && objectsApart(one, other, direction, depth);
}

function kindsMeet(type: string, types: ReadonlySet<string>): boolean {
  if (types.has(type)) return true;
  return (type === "integer" && types.has("number")) || (type === "number" && types.has("integer"));
}

function valuesApart({ values }: View, other: View): boolean {
  if (values === undefined || other.values === undefined) return false;
  const theirs = new Set(other.values.map(canonicalText));
  return !values.some((value) => theirs.has(canonicalText(value)));
}

function objectsApart(one: View, other: View, direction: Direction, depth: number): boolean {
  if (lacks(one, other, direction) || lacks(other, one, direction)) return true;
  if (depth > 3) return false;
  return [...one.required].some((name) => {
    if (!other.required.has(name)) return false;
    const left = property(one, name, direction);
    const right = property(other, name, direction);
    return left !== undefined && right !== undefined && disjoint(left, right, direction, depth + 1);
  });
}

/** Whether `one` needs a property that `other` can never have. */
function lacks(one: View, other: View, direction: Direction): boolean {
  const documented = documentedNames(other, direction);
  const explicit = other.parts.some(
    ({ node }) => node.additionalProperties === false && node.patternProperties === undefined,
  );
  return (
    explicit && other.unions.length === 0 && [...one.required].some((name) => !documented.has(name))
  );
}

function property({ parts }: View, name: string, direction: Direction): View | undefined {
  const found = parts.flatMap((part) =>
    Object.hasOwn(Object(part.node.properties), name) ? [partBelow(part, "properties", name)] : [],
  );
  return found.length === 0 ? undefined : viewOf(found, direction);
}
