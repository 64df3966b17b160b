import { expect, test } from "vitest";
import { createInk, wantsColour } from "./ink.ts";

test.each([
  ["a terminal", { isTTY: true }, {}, true],
  ["a pipe", {}, {}, false],
  ["a terminal with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
  ["a terminal with an empty NO_COLOR", { isTTY: true }, { NO_COLOR: "" }, true],
  ["a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
])("colour on %s: %#", (_what, stream, env, colour) => {
  expect(wantsColour(stream, env)).toBe(colour);
});

test("without colour, ink changes nothing", () => {
  expect(createInk(false).bold("53")).toBe("53");
  expect(createInk(true).bold("53")).toBe("\u001b[1m53\u001b[22m");
});
