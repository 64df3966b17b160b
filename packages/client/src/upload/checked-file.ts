import { InvalidInputError } from "../errors.ts";
import { type FieldName, inputError } from "../input-problem.ts";
import { blobContent, blobReader, type Content, type ReadPart } from "./content.ts";
import { isComplete } from "./file-end.ts";
import { fileKind } from "./file-kind.ts";
import type { DocumentType, FileRule, ImageType } from "./file-rule.ts";

// By name, so that two copies of this package know each other's files.
const brand = Symbol.for("@proofylink/client/checked-file");

/** A file that was looked at: of the right kind, complete and small enough. Printing it shows no byte and no name. */
export interface CheckedFile<Type extends DocumentType = DocumentType> extends Content {
  readonly type: Type;
}
/** A photo of a KTP: JPEG or PNG, at most 4,194,304 bytes. */
export type CheckedImage = CheckedFile<ImageType>;
/** A signed consent form: PDF, JPEG or PNG, at most 10,485,760 bytes. */
export type CheckedDocument = CheckedFile;

/** Tells a checked file from everything else, also one that another copy of this package made. */
export function isCheckedFile(value: unknown): value is CheckedFile {
  return Object(value)[brand] === true;
}

/**
 * Checks a file against the rule of its field: not empty, small enough, of a kind the API takes, not cut
 * off. Of a sound file only the first and last pieces are read.
 *
 * @throws {InvalidInputError} Names the field and what to do, never the file.
 */
export function checkFile<Type extends DocumentType>(
  rule: FileRule<Type>,
  content: Content,
  read: ReadPart,
): Promise<CheckedFile<Type>> {
  return readingFile(rule.field, async () => {
    const type = admit(rule, content.size, fileKind(await read(0, 16)));
    if (!(await isComplete(type, content.size, read))) throw inputError(rule.field, "is cut off");
    return { ...content, type, [brand]: true };
  });
}

/** Checks a Blob or File, which is read again when it is sent. */
export async function checkBlob<Type extends DocumentType>(
  rule: FileRule<Type>,
  blob: Blob,
): Promise<CheckedFile<Type>> {
  if (!(blob instanceof Blob)) throw wrongSource(rule);
  return checkFile(rule, blobContent(blob), blobReader(blob));
}

/** Refuses a file by its size and kind. A file that was made for one field may be given for the other. */
export function admit<Type extends DocumentType>(
  { field, limit, types }: FileRule<Type>,
  size: number,
  kind = "of an unknown kind",
): Type {
  if (!size) throw inputError(field, "is empty");
  if (size > limit) throw inputError(field, `has ${size} bytes, more than ${limit}`);
  const type = types.find((known) => known === kind);
  if (!type) throw inputError(field, `is ${kind}`);
  return type;
}

/** Runs `read` and hides what a failing source says, except its code: it often holds the path of the file. */
export async function readingFile<T>(field: FieldName, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    const [code = "unknown reason"] = /^E[A-Z]+$/.exec(Object(error).code) ?? [];
    throw inputError(field, `cannot be read (${code})`);
  }
}

/** Refuses what is no file at all, such as a path. */
export function wrongSource({ field, maker }: FileRule): InvalidInputError {
  return inputError(
    field,
    `is no file: await ${maker}Bytes, ${maker}Blob, ${maker}Base64, ${maker}DataUri or, for a path, ${maker}File of @proofylink/client/node`,
  );
}
