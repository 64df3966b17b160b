import { DFA, isDisjointWith, JS, NFA, type NoParent } from "refa";

type Expression = ReturnType<JS.Parser["parse"]>["expression"];
type Branch = Expression["alternatives"][number];

// Beyond it two patterns count as ones that cannot be compared; those of documents stay far below.
const mostNodes = 5_000;

/** Whether every text that matches `inner` matches `outer`; undefined when that could not be worked out. */
export function isPatternWithin(inner: string, outer: string): boolean | undefined {
  if (inner === outer) return true;
  try {
    const refused = DFA.fromFA(automatonOf(outer), new DFA.LimitedNodeFactory(mostNodes));
    refused.complement();
    return isDisjointWith(automatonOf(inner), refused, mostNodes);
  } catch {
    // A back reference, an assertion in the midst, no pattern at all, or too many states.
    return undefined;
  }
}

/** Takes whole texts in which the pattern is found: JSON Schema's patterns match anywhere. */
function automatonOf(pattern: string): NFA {
  const { expression, maxCharacter } = parsed(pattern);
  const branches = expression.alternatives.map(asWholeText);
  return NFA.fromRegex(branches, { maxCharacter }, {}, new NFA.LimitedNodeFactory(mostNodes));
}

/** Where it is not tied to an end of the text, there may be anything. */
function asWholeText({ elements }: Branch): NoParent<Branch> {
  const tied = [isEdge(elements[0], "^"), isEdge(elements.at(-1), "$")];
  const inside = elements.slice(tied[0] ? 1 : 0, tied[1] ? -1 : undefined);
  const before = tied[0] ? [] : anything();
  const after = tied[1] ? [] : anything();
  return { type: "Concatenation", elements: [...before, ...inside, ...after] };
}

function isEdge(element: Branch["elements"][number] | undefined, edge: "^" | "$"): boolean {
  return element?.type === "Assertion" && JS.toLiteral(element).source === edge;
}

function anything(): readonly Branch["elements"][number][] {
  return parsed("[^]*").expression.alternatives[0]?.elements ?? [];
}

function parsed(source: string): ReturnType<JS.Parser["parse"]> {
  return JS.Parser.fromLiteral({ source, flags: "u" }).parse();
}
