import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is gone at the end of its `using` block. */
export interface TemporaryFolder extends Disposable {
  readonly path: string;
  /** Writes a file, with the folders above it. */
  write(path: string, content: string): void;
}

/** Makes an empty folder below the system's temporary one. */
export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), "proofylink-"));
  return {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
