import { expect, test } from "vitest";
import { mostItems, OpenObject } from "./open-object.ts";

test("gives what is asked for in its type, and nothing where it has another", () => {
  const open = new OpenObject({
    text: " a ",
    number: 0,
    flag: false,
    list: ["a", 1],
    nothing: null,
  });
  expect(open.text("text")).toBe("a");
  expect(open.number("number")).toBe(0);
  expect(open.flag("flag")).toBe(false);
  expect(open.texts("list")).toEqual(["a"]);
  expect(open.text("number")).toBeUndefined();
  expect(open.number("nothing")).toBeUndefined();
  expect(open.object("list").names).toEqual([]);
});

test.each([undefined, null, [], "text", 1])("%j has no members", (value) => {
  const open = new OpenObject(value);
  expect(open.names).toEqual([]);
  expect(open.text("length")).toBeUndefined();
  expect(open.rest()).toBeUndefined();
});

test("is not fooled by the names that every object inherits", () => {
  const open = new OpenObject(JSON.parse('{"__proto__": {"text": "a"}}'));
  expect(open.object("constructor").names).toEqual([]);
  expect(open.text("text")).toBeUndefined();
  expect(open.object("__proto__").text("text")).toBe("a");
});

test("keeps as rest what was not asked for, at every depth, and what was of another type", () => {
  const open = new OpenObject({
    read: "a",
    wrong: 5,
    empty: [],
    inner: { read: 1, left: "b" },
    list: [{ read: "c" }, { left: true }, "loose"],
  });
  open.text("read");
  open.text("wrong");
  open.object("inner").number("read");
  for (const item of open.objects("list")) item.text("read");
  expect(open.rest()).toEqual({ wrong: 5, inner: { left: "b" }, list: [{ left: true }, "loose"] });
});

test("leaves to the rest what is beyond the items that a page can show", () => {
  const open = new OpenObject({ list: Array.from({ length: mostItems + 1 }, (_, at) => `${at}`) });
  expect(open.texts("list")).toHaveLength(mostItems);
  expect(open.rest()).toEqual({ list: [`${mostItems}`] });
});

test("takes no number of sixteen digits for an amount: it may be somebody's NIK", () => {
  const open = new OpenObject({ limit: 9_999_010_101_900_002 });
  expect(open.number("limit")).toBeUndefined();
  expect(open.restFacts().shown).toEqual([{ path: ["Limit"], value: "9999********0002" }]);
});
