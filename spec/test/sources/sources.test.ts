import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { document } from "../openapi.ts";

const sources = readFileSync(join(import.meta.dirname, "..", "..", "sources.md"), "utf8");

/** `documentation/<anchor>` and `inferred/<anchor>`, as the headings of sources.md have them. */
function sections(markdown: string): string[] {
  return markdown.split(/^## /m).flatMap((chapter) => {
    const group = chapter.slice(0, chapter.indexOf("\n")).toLowerCase();
    return [...chapter.matchAll(/^### (.+)$/gm)].map(([, anchor]) => `${group}/${anchor}`);
  });
}

/** Every `x-source` in the document. */
function marks(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "x-source" ? [String(value)] : marks(value),
  );
}

const marked = new Set(marks(document));
const explained = sections(sources);

test("every mark in the spec is explained in sources.md, the reference's own aside", () => {
  const needed = [...marked].filter((mark) => !mark.startsWith("reference/"));
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((mark) => !explained.includes(mark))).toEqual([]);
});

test("every section of sources.md explains a mark in the spec, once, in alphabetical order", () => {
  expect(explained.filter((section) => !marked.has(section))).toEqual([]);
  expect(explained).toEqual([...new Set(explained)].sort());
});

test("links inside sources.md lead to a section", () => {
  const anchors = [...sources.matchAll(/^##+ (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...sources.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !anchors.includes(String(link)))).toEqual([]);
});
