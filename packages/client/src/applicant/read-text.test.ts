import { expect, test } from "vitest";
import { trimAsServer } from "./read-text.ts";

test("cuts off what the server cuts off: white space, NUL and invisible characters", () => {
  expect(trimAsServer(" \t\r\n\0\u00a0\u200b\u200e\ufeffBUDI CONTOH\u00ad\u2060\u3000 ")).toBe(
    "BUDI CONTOH",
  );
  expect(trimAsServer("B")).toBe("B");
  expect(trimAsServer("\u200b \0")).toBe("");
});

test("leaves the inside alone", () => {
  expect(trimAsServer("BUDI \u200b\n CONTOH")).toBe("BUDI \u200b\n CONTOH");
});

test("cuts a long run of blanks in time that grows with its length only", () => {
  const blanks = " ".repeat(200_000);
  expect(trimAsServer(`a${blanks}b${blanks}`)).toBe(`a${blanks}b`);
});
