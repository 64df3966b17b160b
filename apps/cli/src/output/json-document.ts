// JSON.stringify escapes the older half of the control characters only.
const unescaped = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;

/** A value as JSON for people and programs: complete, and harmless on a terminal. */
export function jsonDocument(value: unknown): string {
  return harmless(JSON.stringify(value, null, 2));
}

/** The same on one line, for JSONL. */
export function jsonLine(value: unknown): string {
  return harmless(JSON.stringify(value));
}

function harmless(json: string): string {
  return json.replace(unescaped, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
