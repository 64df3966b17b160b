import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fence, fencesOf, pages } from "./fences.ts";

/** One fenced `ts` block, written out as a program. */
export interface CodeSample extends Fence {
  /** The program, inside this workspace package so that its imports resolve. */
  readonly file: string;
}

const programs = join(import.meta.dirname, "../../.samples");
// Translated guides have the programs of the English ones: see translations.test.ts.
const patterns = [
  "*.md",
  "spec/*.md",
  "{packages,apps,contracts,bench}/**/*.md",
  "docs/*.md",
  "docs/{guides,decisions,proof,reference}/**/*.md",
];

/** Writes every `ts` block of the documentation into a folder of programs and lists them. */
export function writeCodeSamples(): CodeSample[] {
  rmSync(programs, { recursive: true, force: true });
  mkdirSync(programs);
  return pages(patterns).flatMap((page) =>
    fencesOf(page, "ts").map((fence) => {
      const file = join(programs, `${fence.origin.replaceAll(/[^a-z0-9]+/gi, "-")}.ts`);
      // Makes a module of a sample without imports, so that two samples may use one name.
      writeFileSync(file, `${fence.code}export {};\n`);
      return { ...fence, file };
    }),
  );
}
