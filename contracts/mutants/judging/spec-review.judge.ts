// The layer "spec review": what the gate would demand an announcement of, if no changeset said anything.
import { reviewSpecs } from "@proofylink/spec-review";
import { expect, test } from "vitest";
import { baselinePath } from "../../gate/gate.ts";

test("nothing in the spec breaks anybody or means something else", async () => {
  const head = new URL("../../../spec/generated/openapi.json", import.meta.url).pathname;
  const { findings } = await reviewSpecs(baselinePath, head);
  const grave = findings.filter(({ kind }) => kind === "breaking" || kind === "behaviour");
  expect(grave.map(({ id, where, message }) => `${id}: ${where}: ${message}`)).toEqual([]);
});
