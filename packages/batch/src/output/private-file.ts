import { randomUUID } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// Small pieces one by one would be a call of the system each.
const gathered = 65_536;

/**
 * Writes a file that only its owner may read, in one step: it is written beside its place and then takes it, so that
 * nobody ever sees half of it, and an earlier one stays until the new one is whole.
 */
export async function writePrivateFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const file = await open(beside, "wx", 0o600);
  try {
    try {
      await writeAll(file, pieces);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, pieces: AsyncIterable<string>): Promise<void> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < gathered) continue;
    await file.writeFile(text);
    text = "";
  }
  await file.writeFile(text);
}
