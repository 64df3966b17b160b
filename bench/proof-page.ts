import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "proof");

export interface ProofPage {
  readonly title: string;
  /** What a reader runs to make the page again. */
  readonly command: string;
  /** Paragraphs and tables. */
  readonly parts: readonly string[];
}

/**
 * Prints a page and writes it to docs/proof, unless only a part of it was asked for on the command line.
 * It holds no date: it changes only when the findings do.
 */
export function writeProof(name: string, { title, command, parts }: ProofPage): void {
  const file = join(folder, `${name}.md`);
  const made = `Made by \`${command}\`; not edited by hand.`;
  const page = `${[`# ${title}`, made, ...parts].join("\n\n")}\n`;
  console.log(page);
  if (process.argv.length > 2) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, page);
  console.log(`Written to ${relative(root, file)}.`);
}

/** Where it ran, for figures that depend on it. */
export function machine(): string {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} shared cores`;
}
