import type { Content } from "./content.ts";

// Newer than some of the runtimes we support.
type Base64Bytes = Uint8Array & { toBase64?(): string };
type Base64Reader = { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

// A multiple of three, so that the pieces can be joined without padding in between, and no more bytes than
// can be the arguments of one call on small stacks.
const pieceSize = 24_576;

/** Reads a content into base64. */
export async function encodeBase64(content: Content): Promise<string> {
  let text = "";
  for await (const piece of content.chunks(pieceSize)) {
    text += (piece as Base64Bytes).toBase64?.() ?? btoa(String.fromCharCode(...piece));
  }
  return text;
}

/** Decodes standard base64 of any length; white space in it is ignored. Throws when it is something else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = (Uint8Array as Base64Reader).fromBase64?.(text);
  if (bytes) return bytes;
  const binary = atob(text);
  const decoded = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) decoded[at] = binary.charCodeAt(at);
  return decoded;
}
