import { createReadStream } from "node:fs";
import { InputFileError, unreadable } from "./input-file-error.ts";

/** A text file, its beginning looked at. */
export interface TextFile {
  readonly encoding: TextEncodingName;
  /** The decoded text, piece by piece, without a byte order mark. */
  readonly pieces: AsyncIterable<string>;
}
type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be";

/**
 * Decodes a file: UTF-8, or UTF-16 as Excel's "Unicode text" has it, with or without a byte order mark. Anything
 * else is refused: in a guessed encoding names would be sent wrong, and paid for.
 */
export function decodeText(path: string, beginning: Uint8Array): TextFile {
  const encoding = encodingOf(beginning);
  return { encoding, pieces: decoded(path, encoding) };
}

function encodingOf(bytes: Uint8Array): TextEncodingName {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Column names are mostly Latin letters: in UTF-16 every other byte of them is zero.
  const zeroAt = (parity: number): number =>
    bytes.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const many = bytes.length / 4;
  if (zeroAt(1) > many) return "utf-16le";
  return zeroAt(0) > many ? "utf-16be" : "utf-8";
}

async function* decoded(path: string, encoding: TextEncodingName): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of createReadStream(path)) {
      const text = decoder.decode(bytes as Uint8Array, { stream: true });
      if (text !== "") yield text;
    }
    const rest = decoder.decode();
    if (rest !== "") yield rest;
  } catch (error) {
    throw Object(error).code === "ERR_ENCODING_INVALID_ENCODED_DATA"
      ? new InputFileError(
          "unknown_encoding",
          "The file is neither UTF-8 nor UTF-16. In Excel, save it as “CSV UTF-8 (Comma delimited)”.",
        )
      : unreadable(error);
  }
}
