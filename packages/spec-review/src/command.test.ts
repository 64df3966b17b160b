import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommand } from "./command.ts";
import type { ReviewData } from "./report/data.ts";

const folder = mkdtempSync(join(tmpdir(), "spec-review-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** A document in two files, in YAML, of OpenAPI 3.0. */
function lending(name: string, title: string): string {
  written(
    `${name}.schemas.yaml`,
    `Book:\n  type: object\n  required: [title]\n  properties:\n${title}`,
  );
  return written(
    `${name}.yaml`,
    `openapi: 3.0.3
info: { title: Lending, version: 1.0.0 }
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        "200":
          description: Books.
          content:
            application/json:
              schema: { type: array, items: { $ref: "${name}.schemas.yaml#/Book" } }
`,
  );
}

const base = lending("base", "    title: { type: string, description: A <b>title</b> }\n");
const nullable = lending("nullable", "    title: { type: string, nullable: true }\n");
const reworded = lending("reworded", "    title: { type: string, description: The name }\n");

describe("a document in several files", () => {
  test("of OpenAPI 3.0: what may be null now is found", async () => {
    const { output, exitCode } = await runCommand([base, nullable]);
    expect(output).toContain('Book: title: `type` was `"string"`, is `["string","null"]`.');
    expect(output).toContain("GET /books (listBooks)");
    expect(output).toContain("1 breaking · 0 behaviour · 0 added · 1 docs");
    expect(exitCode).toBe(1);
  });

  test("as data, with the limit moved", async () => {
    const { output, exitCode } = await runCommand([base, nullable, "--json", "--fail-on", "never"]);
    const data = JSON.parse(output) as ReviewData;
    expect(data).toMatchObject({
      version: 1,
      verdict: "breaking",
      counts: { breaking: 1, docs: 1 },
    });
    expect(data.findings[0]).toMatchObject({
      id: "response-type",
      operations: [{ method: "get", path: "/books", operationId: "listBooks" }],
    });
    expect(exitCode).toBe(0);
  });

  test("with other words only, is fine unless even that is to fail", async () => {
    expect(await runCommand([base, reworded])).toMatchObject({ exitCode: 0 });
    expect(await runCommand([base, reworded, "--fail-on", "docs"])).toMatchObject({ exitCode: 1 });
  });

  test("unchanged, says so", async () => {
    expect(await runCommand([base, base])).toEqual({
      output: "Nothing changed.\n",
      errors: "",
      exitCode: 0,
    });
  });
});

describe("the page", () => {
  test("shows before and after, asks for nothing, and runs nothing of the documents", async () => {
    const file = join(folder, "page.html");
    await runCommand([base, nullable, "--html", file]);
    const page = readFileSync(file, "utf8");
    expect(page).toContain('<span class="base">  &quot;type&quot;: &quot;string&quot;');
    expect(page).not.toContain("<b>title</b>");
    expect(page).not.toMatch(/<script|<link|<img|https?:/);
    expect(page).toContain("default-src 'none'");
  });
});

describe("a wrong command", () => {
  test.each([
    [[], "Name two documents"],
    [["one.yaml"], "Name two documents"],
    [[base, nullable, "--fail-on", "sometimes"], 'not "sometimes"'],
    [[base, nullable, "--nonsense"], "--nonsense"],
    [["--explain", "no-such-rule"], 'no rule "no-such-rule"'],
    [[base, join(folder, "missing.yaml")], "missing.yaml cannot be read"],
    [[base, written("old.json", '{"swagger":"2.0","info":{},"paths":{}}')], "no OpenAPI document"],
    [[base, written("broken.yaml", "openapi: [")], "broken.yaml cannot be read"],
  ])("%j exits with 2 and says what is wrong", async (args, message) => {
    const { errors, output, exitCode } = await runCommand(args);
    expect(errors).toContain(message);
    expect(output).toBe("");
    expect(exitCode).toBe(2);
  });

  test("a reference that leads nowhere is named", async () => {
    const broken = lending("broken-ref", "    title: { $ref: '#/Nowhere' }\n");
    const { errors, exitCode } = await runCommand([base, broken]);
    expect(errors).toContain("cannot be read");
    expect(exitCode).toBe(2);
  });
});

test("each rule can be explained", async () => {
  const { output } = await runCommand(["--explain", "all"]);
  for (const id of output.trim().split("\n")) {
    const { output: text, exitCode } = await runCommand(["--explain", id]);
    expect(text).toMatch(
      /^[a-z-]+ \((breaking|behaviour|added|docs)\)\n.+\.\n\nWhy: .+\nInstead: .+\n$/,
    );
    expect(exitCode).toBe(0);
  }
  expect((await runCommand(["--help"])).output).toContain("--fail-on");
});
