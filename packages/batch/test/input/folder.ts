import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for one test; the system clears its temporary files. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "proofylink-batch-input-"));
}

/** A file of a test, in a folder of its own. */
export function fileWith(content: string | Uint8Array, name = "people"): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}
