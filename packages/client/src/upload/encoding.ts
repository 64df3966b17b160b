import type { FieldName } from "../input-problem.ts";
import type { ReplayableBody } from "../transport/transport.ts";
import { encodeBase64 } from "./base64.ts";
import { isCheckedFile, readingFile } from "./checked-file.ts";
import { composedBody } from "./composed-body.ts";
import { blobContent } from "./content.ts";
import { multipartBody, type UploadFields } from "./multipart.ts";

/**
 * How files travel. The vendor's reference says "file" and "base64" of the same field, so both exist:
 * `multipart` sends form fields and files, `json` one object with the files as base64. With `multipart`
 * files are read while they are sent; with `json` they are read into memory first.
 */
export type UploadEncoding = "multipart" | "json";

/**
 * Writes the body of a create.
 *
 * @param boundary Only for tests that compare bytes.
 */
export async function encodeUpload(
  fields: UploadFields,
  encoding: UploadEncoding,
  boundary?: string,
): Promise<ReplayableBody> {
  if (encoding !== "json") return multipartBody(fields, boundary);
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    plain[name] = isCheckedFile(value)
      ? await readingFile(name as FieldName, () => encodeBase64(value))
      : value;
  }
  return composedBody("application/json", [blobContent(new Blob([JSON.stringify(plain)]))]);
}

/**
 * What to try after a 422 that names a file field: the server may read the other encoding only. Such an
 * answer proves that nothing was created, so trying again is safe.
 *
 * @param errors The `errors` of the answer, whatever its shape.
 * @returns `undefined` when no file field is named.
 */
export function otherEncodingAdvice(errors: unknown, encoding: UploadEncoding): string | undefined {
  if (!Object.keys(Object(errors)).some((key) => /^(ktp_image|form_consent)\b/.test(key))) return;
  const other: UploadEncoding = encoding === "json" ? "multipart" : "json";
  return `If the server's message names no other reason, try encoding: "${other}".`;
}
