import { expect, test } from "vitest";
import { PlainHeaders } from "./plain-headers.ts";

const Native = globalThis.Headers;
type Init = ConstructorParameters<typeof Headers>[0];

const fillings: ReadonlyArray<readonly [what: string, init: Init | undefined]> = [
  ["nothing", undefined],
  ["an object", { Accept: "application/json", "x-b": " 2 " }],
  [
    "pairs, one name twice",
    [
      ["X-A", "1"],
      ["x-a", "2"],
    ],
  ],
  ["headers of the platform", new Native({ b: "2", A: "1" })],
  ["its own", new PlainHeaders({ A: "1" })],
];

test.each(fillings)("filled with %s, it holds what the platform's holds", (_what, init) => {
  const [ours, theirs] = [new PlainHeaders(init), new Native(init as Init)];
  expect([...ours].sort()).toEqual([...theirs].sort());
  const told: string[][] = [];
  ours.forEach((value, name) => void told.push([name, value]));
  expect(told).toEqual([...ours]);
  expect([...ours.keys()]).toEqual([...ours].map(([name]) => name));
  expect([...ours.values()]).toEqual([...ours].map(([, value]) => value));
});

test("finds, replaces and forgets by a name in any case", () => {
  const headers = new PlainHeaders({ "Content-Type": "text/html" });
  headers.set("content-type", "application/json");
  expect([headers.get("CONTENT-TYPE"), headers.has("Content-Type")]).toEqual([
    "application/json",
    true,
  ]);
  headers.delete("Content-TYPE");
  expect([headers.get("content-type"), headers.has("content-type")]).toEqual([null, false]);
});
