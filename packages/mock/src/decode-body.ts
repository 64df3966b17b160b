import { MIMEType } from "node:util";

/**
 * Turns bytes into what the engine checks. Malformed JSON stays text, which fits no object schema
 * and so gets the documented answer for invalid input.
 */
export function decodeBody(bytes: Buffer, contentType: string | undefined): unknown {
  if (bytes.length === 0) return null;
  const type = essence(contentType);
  // One character for each byte: the engine's limits on files then count bytes, and it is much
  // faster than UTF-8, which image bytes are not.
  if (type === "multipart/form-data") return bytes.toString("latin1");
  const text = bytes.toString("utf8");
  if (type !== "application/json" && !type.endsWith("+json")) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Type and subtype in lower case; "" when the header is missing or cannot be read. */
export function essence(contentType: string | undefined): string {
  if (contentType === undefined) return "";
  try {
    return new MIMEType(contentType).essence;
  } catch {
    return "";
  }
}
