import { MIMEType } from "node:util";

/**
 * Turns bytes into what the engine checks: a form, parsed JSON, or text. What is not what it claims
 * to be stays text, which fits no object schema and so gets the documented answer for invalid input.
 */
export async function decodeBody(
  bytes: Buffer<ArrayBuffer>,
  contentType: string | undefined,
): Promise<unknown> {
  if (bytes.length === 0) return null;
  const type = essence(contentType);
  try {
    if (type === "multipart/form-data") {
      return await new Response(bytes, { headers: { "content-type": contentType! } }).formData();
    }
    if (type === "application/json" || type.endsWith("+json")) {
      return JSON.parse(bytes.toString("utf8")) as unknown;
    }
  } catch {
    // Malformed.
  }
  return bytes.toString("utf8");
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
