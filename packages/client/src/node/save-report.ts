import { randomUUID } from "node:crypto";
import { type FileHandle, link, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { invalidSetting } from "../invalid-setting.ts";

export interface SaveReportOptions {
  /** Replaces a file that is there already. @default false */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a downloaded report to a file that only its owner can read (mode 0600). At `path` there is either
 * the whole report or what was there before: it is written beside it under another name, synced, and then
 * put in place at once.
 *
 * @throws {InvalidInputError} There is a file at `path` already, or none can be written there. The message
 *   does not show the path, which may hold a name.
 * @throws the reason of `signal`, when that aborts. Nothing is left behind.
 *
 * @example
 * const report = await proofylink.reports.download(reference_code, "proofylink");
 * await saveReport(report, "report.pdf");
 */
export async function saveReport(
  report: Blob,
  path: string | URL,
  options: SaveReportOptions = {},
): Promise<void> {
  const { overwrite = false, signal } = options;
  const target = path instanceof URL ? fileURLToPath(path) : path;
  const part = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await write(report, part, signal);
    signal?.throwIfAborted();
    if (overwrite) await rename(part, target);
    else await placeNew(part, target);
  } catch (error) {
    signal?.throwIfAborted();
    throw refused(error);
  } finally {
    await rm(part, { force: true });
  }
}

async function write(report: Blob, path: string, signal: AbortSignal | undefined): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(report.stream(), { signal });
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Gives the file its name unless that is taken. A rename would replace what is there. */
async function placeNew(part: string, target: string): Promise<void> {
  try {
    await link(part, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // No hard links on this file system: take the name first, then fill it.
    await reserve(target);
    try {
      await rename(part, target);
    } catch (failure) {
      await rm(target, { force: true });
      throw failure;
    }
  }
}

async function reserve(path: string): Promise<void> {
  const file: FileHandle = await open(path, "wx", 0o600);
  await file.close();
}

/** Node's own errors hold the path. */
function refused(error: unknown): Error {
  const code = codeOf(error);
  if (code === "EEXIST") {
    return invalidSetting("path", "is taken by another file; give overwrite: true to replace it");
  }
  return invalidSetting("path", `cannot be written (${code ?? "unknown reason"})`);
}

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error);
  return /^[A-Z_]{1,40}$/.test(String(code)) ? code : undefined;
}
