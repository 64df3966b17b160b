import { decodeText } from "./decode-text.ts";
import { InputFileError } from "./input-file-error.ts";
import { longestRow, type RecordSource, type SourceRecord } from "./source-record.ts";

/** Opens a file with one JSON object a line. */
export function openJsonl(path: string, beginning: Uint8Array): RecordSource {
  const { encoding, pieces } = decodeText(path, beginning);
  return {
    format: "jsonl",
    dialect: `${encoding.toUpperCase()}, JSON Lines`,
    columns: undefined,
    records: parsedLines(pieces),
  };
}

async function* parsedLines(pieces: AsyncIterable<string>): AsyncGenerator<SourceRecord> {
  let line = 0;
  for await (const text of lines(pieces)) {
    line += 1;
    if (text.trim() === "") continue;
    const values = objectIn(text);
    yield values ? { line, values } : { line, values: {}, fault: "not_json" };
  }
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const [first = "", ...others] = piece.split("\n");
    rest += first;
    if (rest.length > longestRow) {
      throw new InputFileError("too_large", `A line has more than ${longestRow} characters.`);
    }
    for (const next of others) {
      yield rest;
      rest = next;
    }
  }
  yield rest;
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? flat(value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Nested names with a dot, as columns have them: `consent_metadata.os`. */
function flat(object: Record<string, unknown>): Record<string, unknown> {
  const { consent_metadata: nested, ...values } = object;
  if (typeof nested !== "object" || nested === null) return object;
  const named = Object.entries(nested).map(([key, value]) => [`consent_metadata.${key}`, value]);
  return { ...values, ...Object.fromEntries(named) };
}
