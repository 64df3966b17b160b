import { describe, expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import type { Review } from "../review.ts";
import { lineDiff } from "./excerpt.ts";
import { toMarkdown } from "./markdown.ts";
import { toPage } from "./page.ts";
import { toText } from "./text.ts";

const list = { method: "get", path: "/books", operationId: "listBooks" };
const add = { method: "post", path: "/books", operationId: "addBook" };

function finding(over: Partial<Finding>): Finding {
  return {
    id: "response-type",
    kind: "breaking",
    operations: [list],
    where: "Book: title",
    message: '`type` was `"string"`, is `"null"`.',
    pointers: {},
    fingerprint: "0123456789ab",
    ...over,
  };
}

function reviewOf(findings: Finding[]): Review {
  return { verdict: findings[0]?.kind, findings, documents: { base: {}, head: {} } };
}

const review = reviewOf([
  finding({}),
  finding({ operations: [list, add], where: "Problem: @everybody <b>", fingerprint: "b" }),
  finding({
    kind: "added",
    id: "operation-added",
    operations: [],
    where: "",
    message: "Path `/x` was added.",
  }),
]);

describe("the text", () => {
  test("groups by operation, gravest first, with what acknowledging needs", () => {
    expect(toText(review)).toBe(`Breaking
  GET /books (listBooks)
    Book: title: \`type\` was \`"string"\`, is \`"null"\`.
      response-type 0123456789ab
  listBooks, addBook
    Problem: @everybody <b>: \`type\` was \`"string"\`, is \`"null"\`.
      response-type b

Added
  The document
    Path \`/x\` was added.
      operation-added 0123456789ab

2 breaking · 0 behaviour · 1 added · 0 docs
`);
  });
});

describe("the Markdown", () => {
  test("folds away what nobody needs to act on", () => {
    expect(toMarkdown(review)).toContain("<details><summary>Added (1)</summary>");
    expect(toMarkdown(review)).toContain("### Breaking (2)");
  });

  test("lets no name of a document become markup or mention anybody", () => {
    expect(toMarkdown(review)).toContain("Problem: @\u200beverybody \\<b\\>");
  });

  test("says when nothing changed", () => {
    expect(toMarkdown(reviewOf([]))).toBe("## API changes\n\nNothing changed.\n");
  });
});

describe("the page", () => {
  const book = { type: "object", title: "Book", properties: { id: { type: "string" } } };
  const note = { type: "string" };
  const documents = {
    base: { Book: book },
    head: { Book: { ...book, properties: { ...book.properties, note } } },
  };
  const pointers = { base: "#/Book", head: "#/Book/properties/note" };
  const page = toPage({ ...reviewOf([finding({ kind: "added", pointers })]), documents });
  const [before = "", after = ""] = [...page.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, pre]) => pre);

  test("shows what is new in the object that has it, not as if the object were gone", () => {
    expect(before).not.toContain('class="base"');
    expect(after).toMatch(/class="head">.*note/);
  });

  test("keeps what both sides have abreast", () => {
    const lines = (pre: string) => pre.split("</span>").length;
    expect(lines(before)).toBe(lines(after));
    expect(before).toContain('<span class="gap"></span>');
  });
});

describe("before beside after", () => {
  test("shows the lines that differ and three around them", () => {
    const before = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const after = before.toSpliced(10, 1, "other");
    expect(lineDiff(before, after).map(({ side, text }) => `${side} ${text}`)).toEqual([
      "both …",
      "both line 7",
      "both line 8",
      "both line 9",
      "base line 10",
      "head other",
      "both line 11",
      "both line 12",
      "both line 13",
      "both …",
    ]);
  });
});
