import { open, stat } from "node:fs/promises";
import { inputError } from "../input-problem.ts";
import {
  type CheckedDocument,
  type CheckedFile,
  type CheckedImage,
  checkFile,
  readingFile,
  wrongSource,
} from "../upload/checked-file.ts";
import {
  type DocumentType,
  type FileRule,
  formConsentRule,
  ktpImageRule,
} from "../upload/file-rule.ts";
import { fileContent, windowReader } from "./file-content.ts";

/**
 * Takes the photo of a KTP from a file. Its beginning and end are read now, the rest piece by piece when
 * it is sent, so many large files fit into little memory. Neither its name nor its path is sent or shown.
 *
 * @throws {InvalidInputError} Not there or not readable; empty, not JPEG or PNG, larger than 4,194,304
 *   bytes, or cut off. When it changes after this call, the create is refused in the same way.
 */
export async function imageFromFile(path: string | URL): Promise<CheckedImage> {
  return fromFile(ktpImageRule, path);
}

/**
 * Takes a signed consent form from a file, as {@link imageFromFile} does.
 *
 * @throws {InvalidInputError} Not there or not readable; empty, not PDF, JPEG or PNG, larger than
 *   10,485,760 bytes, or cut off. When it changes after this call, the create is refused in the same way.
 */
export async function documentFromFile(path: string | URL): Promise<CheckedDocument> {
  return fromFile(formConsentRule, path);
}

async function fromFile<Type extends DocumentType>(
  rule: FileRule<Type>,
  path: string | URL,
): Promise<CheckedFile<Type>> {
  if (typeof path !== "string" && !(path instanceof URL)) throw wrongSource(rule);
  return readingFile(rule.field, async () => {
    // Before opening: that would wait for a writer if this is a pipe.
    if (!(await stat(path)).isFile()) {
      throw inputError(rule.field, `is no regular file (for a pipe, await ${rule.maker}Stream)`);
    }
    const file = await open(path);
    try {
      const content = fileContent(rule, path, await file.stat());
      return await checkFile(rule, content, windowReader(file));
    } finally {
      await file.close();
    }
  });
}
