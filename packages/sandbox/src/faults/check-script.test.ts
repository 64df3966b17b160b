import { readFile } from "node:fs/promises";
import { expect, expectTypeOf, test } from "vitest";
import { checkScript } from "./check-script.ts";
import type { FaultRule } from "./fault-rule.ts";
import { faultTable } from "./fault-table.ts";

const rule = (more: object) => ({ rules: [{ fault: "cut-answer", ...more }] });

test.each<[unknown, string]>([
  [undefined, "A fault script must be an object."],
  [[{ fault: "hang" }], "A fault script must be an object."],
  [{ rules: {} }, "rules must be a list"],
  [{ rules: [], sed: 1 }, 'has no setting "sed". It can have rules, seed.'],
  [{ rules: [], seed: -1 }, "seed must be a whole number"],
  [{ rules: ["hang"] }, "rules[0] must be an object."],
  [{ rules: [{ fault: "hang" }, { fault: "hung" }] }, "rules[1].fault must be one of drop-before"],
  [{ rules: [{ fault: "toString" }] }, "rules[0].fault must be one of"],
  [
    { rules: [{ fault: "hang", atByte: 1 }] },
    'rules[0] (hang) has no setting "atByte". It has none.',
  ],
  [rule({ at: 1 }), 'has no setting "at". It can have by, atByte.'],
  [rule({ atByte: -1 }), "rules[0].atByte must be a whole number of bytes"],
  [rule({ by: "kick" }), 'rules[0].by must be "reset" or "end".'],
  [
    { rules: [{ fault: "limited-429", retryAfter: "1\r\nx: y" }] },
    "rules[0].retryAfter must be text",
  ],
  [rule({ times: 0 }), "rules[0].times must be a whole number from 1 on."],
  [rule({ when: 3 }), "rules[0].when must be an object."],
  [rule({ when: { nht: 3 } }), 'rules[0].when has no setting "nht"'],
  [rule({ when: { operationId: "create" } }), "operationId must be one of createVerification"],
  [rule({ when: { method: "get" } }), "method must be a method in capitals"],
  [rule({ when: { path: "api" } }), 'path must be a path that begins with "/"'],
  [rule({ when: { path: "/a*b" } }), 'path must be a path that begins with "/"'],
  [rule({ when: { header: { name: "a b" } } }), "header must be an object with a name"],
  [rule({ when: { connection: "hot" } }), 'connection must be "new" or "warm"'],
  [rule({ when: { nth: 0 } }), "nth must be a whole number from 1 on"],
  [rule({ when: { nth: [] } }), "nth must be a whole number from 1 on"],
  [rule({ when: { every: 1.5 } }), "every must be a whole number from 1 on"],
  [rule({ when: { probability: 30 } }), "probability must be a number from 0 to 1"],
  [rule({ when: { nth: 1, probability: 1 } }), "has nth and probability; give one of them"],
])("%j is refused and told why", (script, message) => {
  expect(() => checkScript(script)).toThrow(TypeError);
  expect(() => checkScript(script)).toThrow(message);
});

test("a good script is taken, as a copy", () => {
  const header = { name: "X-Test", value: "1" };
  const when = { operationId: "listVerifications", path: "/api/*", header, nth: [1, 3] };
  const script = { seed: 4, ...rule({ when, times: 2, atByte: 0, by: "end" }) };
  expect(checkScript(script)).toEqual(script);
  expect(checkScript(script)).not.toBe(script);
});

test("a rule has the options of its own fault, and no others", () => {
  expectTypeOf<{ fault: "cut-answer"; atByte: 3 }>().toExtend<FaultRule>();
  // @ts-expect-error A hanging answer has no bytes.
  const wrong: FaultRule = { fault: "hang", atByte: 3 };
  expect(() => checkScript({ rules: [wrong] })).toThrow();
});

test("the README shows the catalogue as it is", async () => {
  const readme = await readFile(new URL("../../README.faults.md", import.meta.url), "utf8");
  expect(readme).toContain(faultTable());
});
