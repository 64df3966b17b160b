import type { ReplayableBody } from "../transport/transport.ts";
import { type CheckedFile, isCheckedFile } from "./checked-file.ts";
import { composedBody } from "./composed-body.ts";
import { blobContent, type Content } from "./content.ts";

/** What a create sends: texts and numbers, files, and objects one level deep. */
export interface UploadFields {
  readonly [field: string]: string | number | CheckedFile | object | undefined;
}

/**
 * Writes fields as `multipart/form-data`: texts without quotes, nested ones with the bracketed names that
 * PHP reads, files with a neutral name, since a file's own often holds a person's.
 *
 * @param boundary For tests that compare bytes. Random otherwise, because a known one would let a file
 *   add fields of its own.
 */
export function multipartBody(fields: UploadFields, boundary = randomBoundary()): ReplayableBody {
  const parts: Content[] = [];
  let text = "";
  const write = (name: string, value: unknown): void => {
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (isCheckedFile(value)) {
      const fileName = name === "ktp_image" ? "ktp" : "form-consent";
      const extension = value.type.replace(/.*\//, "").replace("jpeg", "jpg");
      text += `; filename="${fileName}.${extension}"\r\nContent-Type: ${value.type}\r\n\r\n`;
      parts.push(blobContent(new Blob([text])), value);
      text = "\r\n";
    } else {
      text += `\r\n\r\n${value}\r\n`;
    }
  };
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== "object" || isCheckedFile(value)) write(name, value);
    else for (const [key, nested] of Object.entries(value)) write(`${name}[${key}]`, nested);
  }
  parts.push(blobContent(new Blob([text, `--${boundary}--\r\n`])));
  return composedBody(`multipart/form-data; boundary=${boundary}`, parts);
}

// Lower case only: a Blob lower-cases its type, and with it the boundary.
function randomBoundary(): string {
  return `proofylink-${crypto.getRandomValues(new Uint32Array(4)).join("")}`;
}
