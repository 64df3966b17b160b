import type { Readable } from "node:stream";
import { SaxesParser } from "saxes";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { InputFileError } from "./input-file-error.ts";

// A small archive can unpack to any size (a “zip bomb”). yauzl gives no more than a part declares.
const largestPart = 2 ** 31;
const mostParts = 10_000;

/** A workbook (XLSX) whose parts are unpacked when they are read, piece by piece. */
export interface Workbook extends Disposable {
  /**
   * Reads the elements of a part in order.
   *
   * @param largest Refuses a part that unpacks to more bytes.
   * @throws {InputFileError} There is no such part, it is too large, or it is broken.
   */
  read<T>(part: string, gather: Gather<T>, largest?: number): AsyncGenerator<T, void>;
  has(part: string): boolean;
}

/** Makes values out of elements. Names come without a prefix, in both. */
export type Gather<T> = (emit: (value: T) => void) => {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** Opens a workbook. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw broken();
  });
  try {
    const parts = await partsOf(zip);
    return {
      has: (part) => parts.has(part),
      read: (part, gather, largest) => elements(zip, parts.get(part), gather, largest),
      [Symbol.dispose]: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof InputFileError ? error : broken();
  }
}

async function partsOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostParts) throw tooLarge();
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry);
  if (!parts.has("xl/workbook.xml")) {
    throw new InputFileError(
      "unsupported_format",
      "This is an archive, but no Excel workbook (.xlsx).",
    );
  }
  return parts;
}

async function* elements<T>(
  zip: ZipFile,
  part: Entry | undefined,
  gather: Gather<T>,
  largest = largestPart,
): AsyncGenerator<T, void> {
  if (part === undefined) throw broken();
  if (part.uncompressedSize > largest) throw tooLarge();
  const gathered: T[] = [];
  const { open, text, close } = gather((value) => gathered.push(value));
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw broken();
  });
  parser.on("opentag", ({ name, attributes }) => open?.(local(name), attributes));
  parser.on("text", (piece) => text?.(piece));
  parser.on("cdata", (piece) => text?.(piece));
  parser.on("closetag", ({ name }) => close?.(local(name)));
  let stream: Readable | undefined;
  try {
    stream = (await zip.openReadStreamPromise(part)).setEncoding("utf8");
    for await (const piece of stream) {
      parser.write(piece as string);
      yield* gathered.splice(0);
    }
    parser.close();
  } catch {
    throw broken();
  } finally {
    stream?.destroy();
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function broken(): InputFileError {
  return new InputFileError(
    "malformed",
    "The workbook is broken. Open it in a spreadsheet and save it again, or save it as CSV UTF-8.",
  );
}

function tooLarge(): InputFileError {
  return new InputFileError(
    "too_large",
    "The workbook is too large. Save it as CSV UTF-8, which may have any size.",
  );
}
