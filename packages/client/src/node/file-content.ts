import * as fs from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { inputError } from "../input-problem.ts";
import { readingFile } from "../upload/checked-file.ts";
import type { Content, ReadPart } from "../upload/content.ts";
import type { FileRule } from "../upload/file-rule.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** A file on disk that stays there: it is opened when it is sent, and read piece by piece. */
export function fileContent(rule: FileRule, path: string | URL, original: fs.Stats): Content {
  const { size } = original;
  const isOriginal = (now: fs.Stats): boolean =>
    now.size === size && now.mtimeMs === original.mtimeMs && now.ino === original.ino;

  const assertUnchanged = (): Promise<void> =>
    readingFile(rule.field, async () => {
      if (!isOriginal(await stat(path)))
        throw inputError(rule.field, "has changed after its check");
    });

  async function* chunks(piece = 65_536): AsyncGenerator<Bytes, void> {
    let file: FileHandle | undefined;
    try {
      file = await open(path);
      if (!isOriginal(await file.stat())) throw new Error();
      for (let at = 0; at < size; at += piece) {
        const bytes = await readFully(file, at, Math.min(piece, size - at));
        if (bytes.length < Math.min(piece, size - at)) throw new Error();
        yield bytes;
      }
    } catch {
      // Node's own error holds the path. Part of the request may have left, so it is no refusal either.
      throw new Error("A file changed, or could not be read any more, while it was being sent.");
    } finally {
      await file?.close();
    }
  }

  async function toBlob(): Promise<Blob> {
    await assertUnchanged();
    // Not every runtime with Node's modules has it.
    if (fs.openAsBlob) return readingFile(rule.field, () => fs.openAsBlob(path));
    const all: Bytes[] = [];
    for await (const bytes of chunks()) all.push(bytes);
    return new Blob(all);
  }

  return { size, chunks, toBlob, assertUnchanged };
}

/** Reads parts of an open file by way of a window, since a check reads many small parts side by side. */
export function windowReader(file: FileHandle): ReadPart {
  let windowStart = 0;
  let window: Bytes = new Uint8Array();
  return async (start, end) => {
    if (start < windowStart || end > windowStart + window.length) {
      windowStart = start;
      window = await readFully(file, start, Math.max(end - start, 65_536));
    }
    return window.subarray(start - windowStart, end - windowStart);
  };
}

/** Reads `length` bytes, fewer only at the end of the file. */
async function readFully(file: FileHandle, start: number, length: number): Promise<Bytes> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
