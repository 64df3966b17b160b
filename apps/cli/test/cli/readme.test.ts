import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exitCodes } from "../../src/exit-code.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

test("the README's table of exit codes is the program's", () => {
  const rows = [...readme.matchAll(/^\| (\d+) \| (.+) \|$/gm)].map(([, code, meaning]) => ({
    code: Number(code),
    meaning,
  }));
  expect(rows).toEqual(exitCodes().map(({ code, meaning }) => ({ code, meaning })));
});

test("no two endings share a number", () => {
  const codes = exitCodes().map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
