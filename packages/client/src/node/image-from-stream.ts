import { inputError } from "../input-problem.ts";
import {
  type CheckedDocument,
  type CheckedFile,
  type CheckedImage,
  checkBlob,
  readingFile,
  wrongSource,
} from "../upload/checked-file.ts";
import {
  type DocumentType,
  type FileRule,
  formConsentRule,
  ktpImageRule,
} from "../upload/file-rule.ts";

/**
 * Takes the photo of a KTP from a stream of bytes, such as a Node `Readable` or a web `ReadableStream`. A
 * stream can be read once only, so its bytes stay in memory until the verification is created; a stream
 * that goes on past the limit is closed.
 *
 * @throws {InvalidInputError} The stream failed or gave text; empty, not JPEG or PNG, more than 4,194,304
 *   bytes, or cut off.
 */
export async function imageFromStream(stream: AsyncIterable<Uint8Array>): Promise<CheckedImage> {
  return fromStream(ktpImageRule, stream);
}

/**
 * Takes a signed consent form from a stream of bytes, as {@link imageFromStream} does.
 *
 * @throws {InvalidInputError} The stream failed or gave text; empty, not PDF, JPEG or PNG, more than
 *   10,485,760 bytes, or cut off.
 */
export async function documentFromStream(
  stream: AsyncIterable<Uint8Array>,
): Promise<CheckedDocument> {
  return fromStream(formConsentRule, stream);
}

async function fromStream<Type extends DocumentType>(
  rule: FileRule<Type>,
  stream: AsyncIterable<Uint8Array>,
): Promise<CheckedFile<Type>> {
  if (typeof Object(stream)[Symbol.asyncIterator] !== "function") throw wrongSource(rule);
  return checkBlob(rule, await readingFile(rule.field, () => collect(rule, stream)));
}

async function collect(rule: FileRule, stream: AsyncIterable<Uint8Array>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!(piece instanceof Uint8Array)) {
      throw inputError(rule.field, "is a stream of text or objects, not of bytes");
    }
    size += piece.length;
    if (size > rule.limit) throw inputError(rule.field, `has more than ${rule.limit} bytes`);
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  }
  return new Blob(pieces);
}
