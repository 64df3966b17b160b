import { expect, test } from "vitest";
import { document } from "../openapi.ts";
import { reference } from "../vendor-reference/stated/reference.ts";
import { explained, sources } from "./explained.ts";

/** Every `x-source` in the document. */
function marks(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "x-source" ? [String(value)] : marks(value),
  );
}

const marked = new Set(marks(document));

const endpoints = reference.map(({ name }) => `reference/${name}`);

test("every mark in the spec is explained in sources.md or names an endpoint of the reference", () => {
  expect(marked.size).toBeGreaterThan(20);
  const known = [...explained, ...endpoints];
  expect([...marked].filter((mark) => !known.includes(mark))).toEqual([]);
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
