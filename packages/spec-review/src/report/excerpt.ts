import { isObject, type JsonObject } from "../document/json.ts";
import { below, type Pointer, stepsOf, valueAt } from "../document/pointer.ts";

/** A line of one side or of both. */
export interface DiffLine {
  readonly side: "both" | "base" | "head";
  readonly text: string;
}

const longest = 60;

/** What a document says around a pointer, as lines of JSON: the object itself, or the one around a value. */
export function excerpt(document: JsonObject, pointer: Pointer | undefined): string[] {
  if (pointer === undefined) return [];
  const value = valueAt(document, pointer);
  const steps = stepsOf(pointer);
  if (isObject(value)) return lines({ [steps.at(-1) ?? ""]: value });
  const around = valueAt(document, below("#", ...steps.slice(0, -1)));
  return isObject(around) ? lines({ [steps.at(-2) ?? ""]: around }) : [];
}

function lines(value: JsonObject): string[] {
  return JSON.stringify(value, undefined, 2)
    .split("\n")
    .slice(1, -1)
    .map((line) => line.slice(2));
}

/** The lines of two texts, those that both have once; long ones are cut around the changes. */
export function lineDiff(base: readonly string[], head: readonly string[]): DiffLine[] {
  const common = longestCommon(base.slice(0, 800), head.slice(0, 800));
  const result: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (const [atBase, atHead] of [...common, [base.length, head.length] as const]) {
    for (; i < atBase; i += 1) result.push({ side: "base", text: base[i] ?? "" });
    for (; j < atHead; j += 1) result.push({ side: "head", text: head[j] ?? "" });
    if (i < base.length && j < head.length) result.push({ side: "both", text: base[i] ?? "" });
    i += 1;
    j += 1;
  }
  return focused(result);
}

/** Keeps what changed and three lines around it. */
function focused(all: readonly DiffLine[]): DiffLine[] {
  const near = all.map((_, index) =>
    all.slice(Math.max(0, index - 3), index + 4).some(({ side }) => side !== "both"),
  );
  const result: DiffLine[] = [];
  for (const [index, line] of all.entries()) {
    if (near[index]) result.push(line);
    else if (result.at(-1)?.text !== "…") result.push({ side: "both", text: "…" });
    if (result.length >= longest) return [...result, { side: "both", text: "…" }];
  }
  return result;
}

function longestCommon(
  base: readonly string[],
  head: readonly string[],
): Array<readonly [number, number]> {
  const width = head.length + 1;
  const lengths = new Uint16Array((base.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = base.length - 1; i >= 0; i -= 1) {
    for (let j = head.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        base[i] === head[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Array<readonly [number, number]> = [];
  for (let i = 0, j = 0; i < base.length && j < head.length; ) {
    if (base[i] === head[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
