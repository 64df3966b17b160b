import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { thingsDocument } from "./things-document.ts";
import { key, startThings } from "./things-server.ts";

const folder = mkdtempSync(join(tmpdir(), "conformance-"));
const spec = join(folder, "things.json");
writeFileSync(spec, JSON.stringify(thingsDocument));
afterAll(() => rmSync(folder, { recursive: true }));

const main = join(import.meta.dirname, "../src/main.ts");

function run(...given: string[]): Promise<{ code: number; out: string; err: string }> {
  const settings = { env: { ...process.env, THINGS_KEY: key } };
  const all = ["--conditions=@proofylink/source", main, ...given];
  return new Promise((resolve) => {
    execFile(process.execPath, all, settings, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

test("a server that keeps the document ends with 0, and progress is on stderr", {
  timeout: 60_000,
}, async () => {
  await using server = await startThings();
  const given = [spec, server.url, "--token", "THINGS_KEY", "--cases", "10", "--seed", "7"];
  const { code, out, err } = await run(...given, "--progress");
  expect({ code, err: err.includes("boundaries createThing") }).toEqual({ code: 0, err: true });
  expect(out).toContain("seed 7");
});

test("findings end with 1, and stand in the JSON and the JUnit file", {
  timeout: 60_000,
}, async () => {
  await using server = await startThings("tells too much");
  const [json, junit] = [join(folder, "report.json"), join(folder, "report.xml")];
  const given = [spec, server.url, "-H", "X-Key: $THINGS_KEY", "--token", "THINGS_KEY"];
  const { code, out } = await run(...given, "--cases", "5", "--json", json, "--junit", junit);
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(json, "utf8")).findings[0].check).toBe("undocumented-field");
  expect(readFileSync(junit, "utf8")).toContain('<testcase name="undocumented-field');
  expect(out + readFileSync(json, "utf8") + readFileSync(junit, "utf8")).not.toContain(key);
});

test("wrong usage and documents that cannot be read end with 2, and say why", {
  timeout: 60_000,
}, async () => {
  expect(await run(spec)).toMatchObject({ code: 2 });
  const { code, err } = await run(join(folder, "none.yaml"), "http://127.0.0.1:9");
  expect({ code, err: err.includes("none.yaml") }).toEqual({ code: 2, err: true });
});

test("a server that is not there ends with 3", { timeout: 60_000 }, async () => {
  const server = await startThings();
  await server.close();
  expect((await run(spec, server.url)).code).toBe(3);
});
