import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One fenced `ts` block of a Markdown file, written out as a program. */
export interface CodeSample {
  /** File and line of the fence, for test titles. */
  readonly origin: string;
  /** The program, inside this workspace package so that its imports resolve. */
  readonly file: string;
}

const repository = join(import.meta.dirname, "../../..");
const programs = join(import.meta.dirname, "../../.samples");
const pages = ["*.md", "spec/*.md", "{packages,apps,contracts,bench}/**/*.md", "docs/**/*.md"];

function fencesOf(page: string): { line: number; code: string }[] {
  const text = readFileSync(join(repository, page), "utf8");
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    code: match[1] ?? "",
  }));
}

/** Writes every `ts` block of the documentation into a folder of programs and lists them. */
export function writeCodeSamples(): CodeSample[] {
  rmSync(programs, { recursive: true, force: true });
  mkdirSync(programs);
  const files = globSync(pages, {
    cwd: repository,
    exclude: (name) => ["node_modules", "dist", "generated"].includes(String(name)),
  });
  return files.sort().flatMap((page) =>
    fencesOf(page).map(({ line, code }) => {
      const file = join(programs, `${page.replaceAll(/[^a-z0-9]+/gi, "-")}-line-${line}.ts`);
      // Makes a module of a sample without imports, so that two samples may use one name.
      writeFileSync(file, `${code}export {};\n`);
      return { origin: `${page}:${line}`, file };
    }),
  );
}
