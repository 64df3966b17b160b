import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findServer, refuseOldNode } from "./server-program.ts";

test("finds the program of an installed package, and the Node that it wants", () => {
  const folder = mkdtempSync(join(tmpdir(), "proofylink-cli-"));
  const home = join(folder, "node_modules", "@proofylink", "mock");
  mkdirSync(home, { recursive: true });
  const manifest = { bin: { "proofylink-mock": "./dist/main.js" }, engines: { node: ">=24.18.0" } };
  writeFileSync(join(home, "package.json"), JSON.stringify(manifest));
  const found = findServer("mock", [join(folder, "_")]);
  expect(found).toEqual({ file: join(home, "dist", "main.js"), node: ">=24.18.0" });
  expect(findServer("nowhere" as "mock", [join(folder, "_")])).toBeUndefined();
});

test.each([
  [">=24.0.0", "24.0.0", false],
  [">=24.0.0", "26.1.0", false],
  [">=24.18.0", "24.18.1", false],
  [">=24.18.0", "24.9.0", true],
  [">=24.0.0", "20.20.2", true],
  [">=24.0.0", "22.99.9", true],
])("a program that wants %s on Node %s is refused: %s", (wanted, version, refused) => {
  const look = () => refuseOldNode("sandbox", wanted, version);
  if (refused) expect(look).toThrow(`Node ${wanted.slice(2)}+, and this is Node ${version}`);
  else expect(look).not.toThrow();
});
