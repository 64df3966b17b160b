/** One line that says where, what the reference states and what the spec has instead. */
export function difference(place: string, stated: unknown, ours: unknown): string {
  return `${place}: ${inWords(stated)} → ${inWords(ours)}`;
}

/** A difference when the two are not the same value. */
export function unlessSame(place: string, stated: unknown, ours: unknown): string[] {
  return stated === ours ? [] : [difference(place, stated, ours)];
}

function inWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "symbol") return value.description ?? "";
  if (Array.isArray(value)) return value.every(isScalar) ? value.join(", ") : "rows";
  if (typeof value === "object" && value !== null && !(value instanceof RegExp)) return "object";
  return String(value);
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
