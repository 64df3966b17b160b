import ts from "typescript";
import { describe, expect, test } from "vitest";
import { fencesOf, pages } from "./fences.ts";

const english = pages("docs/guides/*.md");
const indonesian = (page: string): string => page.replace("docs/", "docs/id/");

/** A program without its comments, in one layout. */
function bare(code: string): string {
  const file = ts.createSourceFile("sample.ts", code, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}

/** Commands without their comments. */
const bareCommands = (code: string): string => code.replaceAll(/\s*#.*$/gm, "");

describe("guides in Indonesian", () => {
  test("are those that there are in English", () => {
    expect(pages("docs/id/guides/*.md")).toEqual(english.map(indonesian));
  });

  test.each(english)("%s: the same programs, comments aside", (page) => {
    const programs = (of: string) => fencesOf(of, "ts").map(({ code }) => bare(code));
    expect(programs(indonesian(page))).toEqual(programs(page));
  });

  test.each(english)("%s: the same commands, comments aside", (page) => {
    const commands = (of: string) => fencesOf(of, "sh").map(({ code }) => bareCommands(code));
    expect(commands(indonesian(page))).toEqual(commands(page));
  });
});
