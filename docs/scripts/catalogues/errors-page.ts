import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { table } from "../api-reference/words.ts";

const path = join(import.meta.dirname, "../../../packages/client/src/errors.ts");
const source = ts.createSourceFile(
  "errors.ts",
  readFileSync(path, "utf8"),
  ts.ScriptTarget.Latest,
  true,
);

/** Every class of error of the client, with what its doc comments say. */
export function errorsPage(): string {
  const classes = source.statements.filter(ts.isClassDeclaration);
  return [
    "# Errors",
    "What the client throws. `instanceof` of a class also holds for those that are indented below it.",
    table(["error", "when", "holds besides"], classes.map(row)),
    "What each `error.code` means, and what to do: [error codes](error-codes.md).",
  ].join("\n\n");
}

function row(declaration: ts.ClassDeclaration): string[] {
  const depth = "· ".repeat(ancestors(declaration).length);
  const members = declaration.members
    .filter(ts.isPropertyDeclaration)
    .map((member) => member.name.getText())
    .filter((name) => /^[a-z]\w*$/.test(name) && name !== "kind");
  return [
    `${depth}\`${nameOf(declaration)}\``,
    comment(declaration),
    members.map((name) => `\`${name}\``).join(", "),
  ];
}

function ancestors(declaration: ts.ClassDeclaration): string[] {
  const base = declaration.heritageClauses?.[0]?.types[0]?.expression.getText();
  const parent = source.statements
    .filter(ts.isClassDeclaration)
    .find((other) => nameOf(other) === base);
  return parent === undefined ? [] : [nameOf(parent), ...ancestors(parent)];
}

function nameOf({ name }: ts.ClassDeclaration): string {
  return name?.text ?? "";
}

function comment(node: ts.Node): string {
  const [block] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(block?.comment) ?? "";
}
