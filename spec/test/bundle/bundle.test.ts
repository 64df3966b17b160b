import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { document } from "../openapi.ts";
import { redocly } from "../redocly.ts";

const spec = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(name: string): Promise<string> {
  const file = join(folder, name);
  const { exitCode, stderr } = await redocly("bundle", "openapi.yaml", "--output", file);
  expect(exitCode, stderr).toBe(0);
  return readFileSync(file, "utf8");
}

test("bundling twice writes the same bytes, and they are the committed ones", async () => {
  const [once, again] = [await bundle("once.json"), await bundle("again.json")];
  expect(again === once, "two bundles of the same files differ").toBe(true);
  const committed = readFileSync(join(spec, "generated", "openapi.json"), "utf8");
  expect(committed === once, "generated/openapi.json is stale: run `npm run generate`").toBe(true);
});

test("nothing in the spec's files is left out of the bundle", () => {
  const used = new Set(Object.values(document.components).flatMap(Object.keys));
  const written = globSync(["schemas/*.yaml", "parameters.yaml", "responses.yaml"], { cwd: spec })
    .map((file) => parse(readFileSync(join(spec, file), "utf8")) as Record<string, unknown>)
    .flatMap(Object.keys);
  const examples = globSync("examples/*.json", { cwd: spec }).map((file) =>
    basename(file, ".json"),
  );
  expect([...written, ...examples].filter((name) => !used.has(name))).toEqual([]);
});
