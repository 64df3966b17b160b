import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { pdf, startReports } from "./start-reports.ts";

test("saves a report that only its owner can read, once it is made", async () => {
  await using server = await startReports();
  const path = join(emptyFolder(), "credit.pdf");
  const run = await runHere(["report", "EMP-1", "credit", "-o", path], { env: server.api.env });
  expect(run).toMatchObject({ code: 0, stdout: `Saved ${path} (1 kB); only you can read it.\n` });
  expect(readFileSync(path, "utf8")).toBe(pdf);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(run.stdout + run.stderr).not.toContain("signature");
});

test("a file that is there is replaced with --force only, and nothing is asked of the server before", async () => {
  await using server = await startReports();
  const path = join(emptyFolder(), "credit.pdf");
  writeFileSync(path, "mine");
  const args = ["report", "EMP-1", "credit", "-o", path, "--json"];
  const refused = await runHere(args, { env: server.api.env });
  expect(refused.code).toBe(3);
  expect(JSON.parse(refused.stdout).error.code).toBe("output_unusable");
  expect([readFileSync(path, "utf8"), server.api.requests.length]).toEqual(["mine", 0]);
  const forced = await runHere([...args, "--force"], { env: server.api.env });
  expect(JSON.parse(forced.stdout)).toEqual({ path, bytes: pdf.length });
});

test("a folder that is not there is told before anything is asked", async () => {
  await using server = await startReports();
  const path = join(emptyFolder(), "missing", "credit.pdf");
  const run = await runHere(["report", "EMP-1", "credit", "-o", path], { env: server.api.env });
  expect(run.code).toBe(3);
  expect(run.stderr).toMatch(/cannot be written\s+\(ENOENT\)/);
  expect(server.api.requests).toHaveLength(0);
});

test.each([
  [["EMP-2", "credit"], 5],
  [["EMP-1", "other"], 2],
  [["EMP-1"], 2],
])("report %j ends with %i", async (args, code) => {
  await using server = await startReports();
  const folder = emptyFolder();
  mkdirSync(join(folder, "out"));
  const output = ["-o", join(folder, "out", "x.pdf")];
  expect(await runHere(["report", ...args, ...output], { env: server.api.env })).toMatchObject({
    code,
  });
});
