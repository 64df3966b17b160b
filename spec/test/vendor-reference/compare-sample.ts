import { difference, unlessSame } from "./difference.ts";
import { anObject, moreRows, type Sample } from "./stated/stated.ts";

/** How a value of an example differs from a sample of the reference. */
export function compareSample(stated: Sample, ours: unknown, place: string): string[] {
  if (stated instanceof RegExp) {
    return typeof ours === "string" && stated.test(ours) ? [] : [difference(place, stated, ours)];
  }
  if (stated === anObject) return isObject(ours) ? [] : [difference(place, stated, ours)];
  if (Array.isArray(stated)) return compareRows(stated, ours, place);
  if (isObject(stated)) return compareMembers(stated, ours, place);
  return unlessSame(place, stated, ours);
}

/** Whether `value` is a sample with members. */
export function isObject(value: unknown): value is Readonly<Record<string, Sample>> {
  return typeof value === "object" && value?.constructor === Object;
}

function compareRows(stated: readonly Sample[], ours: unknown, place: string): string[] {
  if (!Array.isArray(ours) || ours.length !== stated.length) {
    return [difference(place, stated, ours)];
  }
  return stated.flatMap((row, index) =>
    row === moreRows ? [] : compareSample(row, ours[index], `${place}[${index}]`),
  );
}

function compareMembers(
  stated: Readonly<Record<string, Sample>>,
  ours: unknown,
  place: string,
): string[] {
  if (!isObject(ours)) return [difference(place, stated, ours)];
  const members = new Set([...Object.keys(stated), ...Object.keys(ours)]);
  return [...members].flatMap((member) => {
    const inside = `${place} ${member}`;
    const expected = stated[member];
    return expected === undefined
      ? [difference(inside, undefined, ours[member])]
      : compareSample(expected, ours[member], inside);
  });
}
