import { expect, test } from "vitest";
import { bar, labelled, minuteOf, wrap } from "./text-layout.ts";

test("wraps at spaces, behind the indent, and leaves a word that is too long whole", () => {
  expect(wrap("one two three", 9, "  ")).toBe("  one two\n  three");
  expect(wrap("pneumonoultramicroscopic one", 9)).toBe("pneumonoultramicroscopic\none");
});

test("a labelled value goes on below itself", () => {
  expect(labelled("Risk", "aaa bbb ccc", 20)).toBe(
    "  Risk        aaa\n              bbb\n              ccc",
  );
});

test("a bar is filled by its share, and by nothing outside 0 to 1", () => {
  expect(bar(0.5, 4)).toBe("██░░");
  expect(bar(7, 4)).toBe("████");
  expect(bar(-1, 4)).toBe("░░░░");
});

test("shows a timestamp to the minute, and another text as it is", () => {
  expect(minuteOf("2026-02-12T10:23:11.000000Z")).toBe("2026-02-12 10:23 UTC");
  expect(minuteOf("2026-02-12T10:23:11+08:00")).toBe("2026-02-12T10:23:11+08:00");
});
