import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of sources.md. */
export const sources = readFileSync(join(import.meta.dirname, "..", "..", "sources.md"), "utf8");

/** `documentation/<anchor>` and `inferred/<anchor>`, as the headings of sources.md have them. */
export const explained: readonly string[] = sources.split(/^## /m).flatMap((chapter) => {
  const group = chapter.slice(0, chapter.indexOf("\n")).toLowerCase();
  return [...chapter.matchAll(/^### (.+)$/gm)].map(([, anchor]) => `${group}/${anchor}`);
});
