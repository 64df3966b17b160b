import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Replacement } from "../catalogue/mutant.ts";
import { mutatedText } from "./mutated-text.ts";

/** A copy of the work tree in a temporary folder, which can be changed and put back. */
export interface TreeCopy extends Disposable {
  readonly root: string;
  /** Where files of the tree lie in the copy. */
  absolute(files: readonly string[]): readonly string[];
  /** Makes the changes and returns the files that have them, absolute. All are made, or none. */
  change(edits: readonly Replacement[]): readonly string[];
  /** Notes a file of the copy that is about to be written, so that `restore` puts it back. */
  keep(file: string): void;
  /** Puts every changed and kept file back, and returns those that were not as they should be. */
  restore(): readonly string[];
}

/** Copies what git knows or would add, and links what is installed. */
export function copyTree(root: string): TreeCopy {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "proofylink-mutants-")));
  for (const file of filesOf(root)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of foldersWithDependencies(root)) linkDependencies(root, copy, folder);
  const originals = new Map<string, Buffer>();
  const keep = (file: string): void => {
    const path = join(copy, file);
    if (!originals.has(file)) originals.set(file, readFileSync(path));
  };
  const absolute = (files: readonly string[]) => files.map((file) => join(copy, file));
  return {
    root: copy,
    absolute,
    keep,
    change: (edits) => {
      const texts = new Map<string, string>();
      for (const edit of edits) {
        const text = texts.get(edit.file) ?? readFileSync(join(copy, edit.file), "utf8");
        texts.set(edit.file, mutatedText(text, edit));
      }
      for (const [file, text] of texts) {
        keep(file);
        writeFileSync(join(copy, file), text);
      }
      return absolute([...texts.keys()]);
    },
    restore: () => {
      const changed = [...originals].filter(([file, content]) => {
        const path = join(copy, file);
        return !existsSync(path) || !readFileSync(path).equals(content);
      });
      for (const [file, content] of changed) writeFileSync(join(copy, file), content);
      originals.clear();
      return absolute(changed.map(([file]) => file));
    },
    [Symbol.dispose]: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The files that git knows or would add. */
export function filesOf(root: string): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "-z"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  // A file that was deleted and not committed is still listed.
  return listed.split("\0").filter((file) => file !== "" && existsSync(join(root, file)));
}

function foldersWithDependencies(root: string): string[] {
  const packages = filesOf(root).filter((file) => /(^|\/)package\.json$/.test(file));
  return packages.map(dirname).filter((folder) => existsSync(join(root, folder, "node_modules")));
}

/** The links among packages are relative, so that in the copy they lead to the copy. */
function linkDependencies(root: string, copy: string, folder: string): void {
  const [from, to] = [root, copy].map((tree) => join(tree, folder, "node_modules")) as [
    string,
    string,
  ];
  mkdirSync(to);
  for (const entry of readdirSync(from)) {
    if (entry === ".pnpm") symlinkSync(join(from, entry), join(to, entry), "dir");
    else if (!entry.startsWith(".")) {
      cpSync(join(from, entry), join(to, entry), { recursive: true, verbatimSymlinks: true });
    }
  }
}
