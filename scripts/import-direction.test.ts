import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { workspacePackages } from "./steps/workspace.ts";

const root = join(import.meta.dirname, "..");

// The picture in the README as a table: what the code of each package may import. Imports flow
// downwards; mock and client meet over HTTP only; nothing imports apps/ or contracts/.
const mayImport: Record<string, readonly string[]> = {
  spec: [],
  "packages/types": ["spec"],
  "packages/client": ["types"],
  "packages/mock": ["spec"],
  "packages/sandbox": ["spec", "types"],
  "packages/batch": ["client"],
  "packages/conformance": [],
  "packages/spec-review": [],
  "packages/testing": [],
  "apps/cli": ["client", "batch"],
  "apps/demo": ["client"],
};

// Tests may use more, but the client's may not use the servers' code, nor the other way round.
const testsMayImportToo: Record<string, readonly string[]> = {
  "packages/batch": ["testing", "sandbox"],
  "apps/cli": ["testing", "mock", "sandbox", "types"],
  "apps/demo": ["testing", "mock", "sandbox"],
};

// What only runs, and so may import every package: but never an app.
const onlyRuns = ["contracts", "docs", "bench"];

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(folder: string): Import[] {
  const files = globSync("**/*.{ts,tsx}", {
    cwd: join(root, folder),
    exclude: (path) => /node_modules|dist/.test(path),
  });
  return files.flatMap((file) => {
    const text = readFileSync(join(root, folder, file), "utf8");
    const specifiers = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g);
    return [...specifiers].flatMap(([, specifier = ""]): Import[] => {
      const scoped = /^@proofylink\/([^/]+)/.exec(specifier)?.[1];
      if (scoped !== undefined) return [{ file, target: scoped }];
      if (!specifier.startsWith(".")) return [];
      const outside = relative(folder, join(folder, file, "..", specifier)).startsWith("..");
      // Where a suite's own run of vitest gets its reporters from (see test-all.ts).
      const settings =
        /vitest\.config\.ts$/.test(file) && /\/vitest\.settings\.ts$/.test(specifier);
      return outside && !settings ? [{ file, target: specifier }] : [];
    });
  });
}

function allowedFor(folder: string, file: string): readonly string[] {
  const test = /\.test(-d)?\.tsx?$|(^|\/)test\/|\.config\.ts$/.test(file);
  const own = mayImport[folder] ?? [];
  const self = folder.split("/").at(-1) ?? folder;
  if (!test) return [...own, self];
  return [...own, self, "testing", "spec", ...(testsMayImportToo[folder] ?? [])];
}

const folders = workspacePackages(root).map(({ folder }) => folder);

test.for(folders.filter((folder) => !onlyRuns.includes(folder)))(
  "%s imports downwards only",
  (folder) => {
    expect(
      Object.keys(mayImport),
      `${folder} is new: say in ${relative(root, import.meta.filename)} what it may import.`,
    ).toContain(folder);
    const wrong = importsOf(folder).filter(
      ({ file, target }) => !allowedFor(folder, file).includes(target),
    );
    expect(wrong).toEqual([]);
  },
);

test("nothing imports an app or the contracts", () => {
  const wrong = folders.flatMap((folder) =>
    importsOf(folder).filter(({ target }) => /(^|\/)(apps|cli|demo|contracts)(\/|$)/.test(target)),
  );
  expect(wrong).toEqual([]);
});
