import { open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { CommandError } from "../command-error.ts";
import { verifyTexts } from "../texts/verify.ts";

/** An applicant as it was written down: the API's field names, nothing checked yet. */
export interface ApplicantFile {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where image paths inside the file start from. */
  readonly folder: string;
}

// Both images as base64 make about 20 million characters; more is not an applicant.
const maxBytes = 32 * 1024 * 1024;

/** Reads an applicant from a JSON file, or from `stdin` when `path` is "-". */
export async function readApplicantFile(
  path: string,
  stdin: Readable,
  signal: AbortSignal,
): Promise<ApplicantFile> {
  if (path === "-") {
    return { fields: fieldsIn(await readAll(stdin, signal), "stdin"), folder: process.cwd() };
  }
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error);
  });
  const text = await readAll(file.createReadStream(), signal).catch((error: unknown) => {
    throw error instanceof CommandError || signal.aborted
      ? error
      : unreadable(error as NodeJS.ErrnoException);
  });
  return { fields: fieldsIn(text, verifyTexts().theFile), folder: dirname(path) };
}

async function readAll(stream: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = (): void => void stream.destroy(signal.reason as Error);
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) throw notAnApplicant(verifyTexts().tooLarge);
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return Buffer.concat(chunks)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

function fieldsIn(text: string, source: string): Readonly<Record<string, unknown>> {
  if (text.trim() === "") throw notAnApplicant(verifyTexts().empty(source));
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw notAnApplicant(verifyTexts().noJson(source, placeOf(error)));
  }
  if (Array.isArray(content)) {
    throw notAnApplicant(verifyTexts().aList(source));
  }
  if (typeof content !== "object" || content === null) {
    throw notAnApplicant(verifyTexts().noObject(source));
  }
  return content as Record<string, unknown>;
}

// The parser's own message quotes the text around the mistake, and that is somebody's data.
function placeOf(error: unknown): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
  return line && column ? verifyTexts().place(line, column) : "";
}

function notAnApplicant(what: string): CommandError {
  return new CommandError("rejected", "unreadable_applicant", what, {
    next: [verifyTexts().fileHelp],
  });
}

// File names are often people's names: the option says well enough which file is meant.
function unreadable(error: NodeJS.ErrnoException): CommandError {
  const texts = verifyTexts();
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: texts.missing,
    EACCES: texts.forbidden,
    EISDIR: texts.folder,
  };
  return new CommandError(
    "rejected",
    "unreadable_applicant",
    texts.fileIs(reasons[error.code ?? ""] ?? texts.unreadable(String(error.code))),
  );
}
