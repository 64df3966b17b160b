import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { leavesGeneratedFilesAlone } from "./drift.ts";
import { type TemporaryFolder, temporaryFolder } from "./temporary-folder.ts";

const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, "error").mockImplementation((line: string) => void said.push(line));
});

function repository(): TemporaryFolder {
  const folder = temporaryFolder();
  folder.write("packages/types/generated/api.ts", "status: string;\nlevel: string;\n");
  folder.write("contracts/pacts/client-api.json", "{}\n");
  folder.write("packages/types/src/index.ts", "by hand\n");
  return folder;
}

function check(root: TemporaryFolder, work: () => void, worked = true): Promise<boolean> {
  return leavesGeneratedFilesAlone(root.path, "npm run generate", async () => {
    work();
    return worked;
  });
}

test("holds when the generator writes what is there, committed or not", async () => {
  using root = repository();
  const work = () =>
    root.write("packages/types/generated/api.ts", "status: string;\nlevel: string;\n");
  expect(await check(root, work)).toBe(true);
  expect(said).toEqual([]);
});

test("fails on a changed file, showing the lines that moved and the command that mends it", async () => {
  using root = repository();
  const work = () =>
    root.write("packages/types/generated/api.ts", "state: string;\nlevel: string;\n");
  expect(await check(root, work)).toBe(false);
  const text = said.join("\n");
  expect(text).toContain("changed packages/types/generated/api.ts");
  expect(text).toContain("-status: string;");
  expect(text).toContain("+state: string;");
  expect(text).not.toContain("level");
  expect(text).toContain("`npm run generate`");
});

test("fails on a new file", async () => {
  using root = repository();
  expect(await check(root, () => root.write("contracts/pacts/new.json", "{}"))).toBe(false);
  expect(said.join("\n")).toContain("added   contracts/pacts/new.json");
});

test("fails on a file that the generator took away", async () => {
  using root = repository();
  const work = () => rmSync(join(root.path, "contracts/pacts/client-api.json"));
  expect(await check(root, work)).toBe(false);
  expect(said.join("\n")).toContain("removed contracts/pacts/client-api.json");
});

test("does not look at files written by hand", async () => {
  using root = repository();
  expect(await check(root, () => root.write("packages/types/src/index.ts", "edited"))).toBe(true);
});

test("fails when the generator fails", async () => {
  using root = repository();
  expect(await check(root, () => {}, false)).toBe(false);
});
