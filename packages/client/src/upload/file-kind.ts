import type { DocumentType } from "./file-rule.ts";

// The first bytes of each kind, as Latin-1 text, and where they stand. What no field takes has a name that
// people know and what to do with it.
const signatures: readonly (readonly [string, number, string])[] = [
  ["image/jpeg", 0, "\xff\xd8\xff"],
  ["image/png", 0, "\x89PNG\r\n\x1a\n"],
  ["application/pdf", 0, "%PDF-"],
  ["HEIC: export it as JPEG", 4, "ftyphe"],
  ["HEIC: export it as JPEG", 4, "ftypm"],
  ["WebP: save it as JPEG", 8, "WEBP"],
];

/** Tells what a file is by its first bytes, whatever its name says. */
export function fileKind(head: Uint8Array): DocumentType | (string & {}) | undefined {
  const text = String.fromCharCode(...head);
  return signatures.find(([, at, signature]) => text.startsWith(signature, at))?.[0];
}
