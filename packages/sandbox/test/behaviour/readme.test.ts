import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { scenarioTable } from "../../src/scenarios/scenario-table.ts";
import { scenarios } from "../../src/scenarios.ts";

test("the README shows the catalogue as it is", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  expect(readme).toContain(scenarioTable(scenarios));
});
