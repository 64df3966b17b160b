import { afterAll, beforeAll, expect, test } from "vitest";
import { type SandboxUnderTest, startSandboxUnderTest } from "../sandbox-under-test.ts";
import { hunt } from "./hunt.ts";
import { plantedBugs } from "./planted-bugs.ts";

let under: SandboxUnderTest;

beforeAll(async () => {
  under = await startSandboxUnderTest();
});
afterAll(() => under[Symbol.asyncDispose]());

test("nothing is found without a bug", { timeout: 60_000 }, async () => {
  expect((await hunt(under, undefined)).finding).toBeUndefined();
});

test.each(plantedBugs)("is found: $bug", { timeout: 60_000 }, async ({ id }) => {
  expect((await hunt(under, id)).finding).toBeDefined();
});
