import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const repository = join(import.meta.dirname, "../../..");

/** One fenced block of a Markdown file. */
export interface Fence {
  /** File and line of the fence, for test titles. */
  readonly origin: string;
  readonly code: string;
}

/** The Markdown files of a glob, in the order of their names. */
export function pages(pattern: string | readonly string[]): string[] {
  const exclude = (name: string): boolean =>
    ["node_modules", "dist", "generated", "sdk"].includes(name);
  return globSync(pattern, { cwd: repository, exclude: (name) => exclude(String(name)) }).sort();
}

export function fencesOf(page: string, language: string): Fence[] {
  const text = readFileSync(join(repository, page), "utf8");
  const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...text.matchAll(fence)].map((match) => ({
    origin: `${page}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
  }));
}
