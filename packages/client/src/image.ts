import { inputError } from "./input-problem.ts";
import { decodeBase64 } from "./upload/base64.ts";
import {
  type CheckedDocument,
  type CheckedFile,
  type CheckedImage,
  checkBlob,
  wrongSource,
} from "./upload/checked-file.ts";
import {
  type DocumentType,
  type FileRule,
  formConsentRule,
  ktpImageRule,
} from "./upload/file-rule.ts";

/**
 * Takes the photo of a KTP from memory. The bytes are copied.
 *
 * @throws {InvalidInputError} Empty, not JPEG or PNG, larger than 4,194,304 bytes, or cut off.
 */
export async function imageFromBytes(bytes: Uint8Array | ArrayBuffer): Promise<CheckedImage> {
  return fromBytes(ktpImageRule, bytes);
}

/**
 * Takes the photo of a KTP from a Blob or a File, such as a form's. It is read when it is sent.
 *
 * @throws {InvalidInputError} Empty, not JPEG or PNG, larger than 4,194,304 bytes, or cut off.
 */
export async function imageFromBlob(blob: Blob): Promise<CheckedImage> {
  return checkBlob(ktpImageRule, blob);
}

/**
 * Takes the photo of a KTP from base64 (the standard alphabet, line breaks allowed).
 *
 * @throws {InvalidInputError} Not base64; or empty, not JPEG or PNG, larger than 4,194,304 bytes, or cut off.
 */
export async function imageFromBase64(base64: string): Promise<CheckedImage> {
  return fromBase64(ktpImageRule, base64);
}

/**
 * Takes the photo of a KTP from a data URI (`data:image/jpeg;base64,…`). What it says of its type is not
 * relied upon.
 *
 * @throws {InvalidInputError} Not a base64 data URI; or empty, not JPEG or PNG, larger than 4,194,304 bytes,
 *   or cut off.
 */
export async function imageFromDataUri(uri: string): Promise<CheckedImage> {
  return fromDataUri(ktpImageRule, uri);
}

/**
 * Takes a signed consent form from memory. The bytes are copied.
 *
 * @throws {InvalidInputError} Empty, not PDF, JPEG or PNG, larger than 10,485,760 bytes, or cut off.
 */
export async function documentFromBytes(bytes: Uint8Array | ArrayBuffer): Promise<CheckedDocument> {
  return fromBytes(formConsentRule, bytes);
}

/**
 * Takes a signed consent form from a Blob or a File. It is read when it is sent.
 *
 * @throws {InvalidInputError} Empty, not PDF, JPEG or PNG, larger than 10,485,760 bytes, or cut off.
 */
export async function documentFromBlob(blob: Blob): Promise<CheckedDocument> {
  return checkBlob(formConsentRule, blob);
}

/**
 * Takes a signed consent form from base64 (the standard alphabet, line breaks allowed).
 *
 * @throws {InvalidInputError} Not base64; or empty, not PDF, JPEG or PNG, larger than 10,485,760 bytes, or
 *   cut off.
 */
export async function documentFromBase64(base64: string): Promise<CheckedDocument> {
  return fromBase64(formConsentRule, base64);
}

/**
 * Takes a signed consent form from a data URI (`data:application/pdf;base64,…`). What it says of its type
 * is not relied upon.
 *
 * @throws {InvalidInputError} Not a base64 data URI; or empty, not PDF, JPEG or PNG, larger than 10,485,760
 *   bytes, or cut off.
 */
export async function documentFromDataUri(uri: string): Promise<CheckedDocument> {
  return fromDataUri(formConsentRule, uri);
}

async function fromBytes<Type extends DocumentType>(
  rule: FileRule<Type>,
  bytes: Uint8Array | ArrayBuffer,
): Promise<CheckedFile<Type>> {
  if (!ArrayBuffer.isView(bytes) && !(bytes instanceof ArrayBuffer)) throw wrongSource(rule);
  return checkBlob(rule, new Blob([bytes as Uint8Array<ArrayBuffer>]));
}

async function fromBase64<Type extends DocumentType>(
  rule: FileRule<Type>,
  base64: string,
): Promise<CheckedFile<Type>> {
  if (typeof base64 !== "string") throw wrongSource(rule);
  let bytes: Uint8Array;
  try {
    bytes = decodeBase64(base64);
  } catch {
    throw inputError(rule.field, "is no base64");
  }
  return fromBytes(rule, bytes);
}

async function fromDataUri<Type extends DocumentType>(
  rule: FileRule<Type>,
  uri: string,
): Promise<CheckedFile<Type>> {
  const [, base64] = /^data:[^,]*;base64,(.*)/is.exec(uri) ?? [];
  if (base64 === undefined) throw inputError(rule.field, "is no data URI with base64");
  return fromBase64(rule, base64);
}
