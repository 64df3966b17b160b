import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { example, startFakeApi } from "./fake-api.ts";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

function configured() {
  const config = emptyFolder();
  const run = (line: string, stdin = "") =>
    runHere(line.split(" "), { env: { XDG_CONFIG_HOME: config }, stdin });
  const file = (name: string) => join(config, "proofylink", name);
  return { run, file };
}

test("base URL and token are written to a file of one's own, and work from there", async () => {
  await using api = await startFakeApi({ "GET /token/balance": example("token-balance.balance") });
  const { run, file } = configured();
  const first = await run(`config set-base-url ${api.url}`);
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toContain("It still lacks access_token.");
  const second = await run("config set-token", `${seeds.token}\n`);
  expect(second).toMatchObject({ code: 0, stdout: "" });
  expect(second.stderr).toMatch(/^Saved in the profile default \(.*mode 0600\)\.\n$/);
  expect(statSync(file("default.json")).mode & 0o777).toBe(0o600);
  expect(statSync(file(".")).mode & 0o777).toBe(0o700);
  expect(await run("balance")).toMatchObject({ code: 0 });
  expect(api.requests[0]?.authorization).toBe(`Bearer ${seeds.token}`);
});

test("list says what there is and what is used, and shows no token", async () => {
  const { run } = configured();
  expect((await run("config list")).stdout).toBe("There is no profile yet.\n");
  await run("config set-base-url https://api.example --profile staging");
  await run("config set-token --profile staging", seeds.token);
  await run("config set-token --profile half", seeds.token);
  await run("config use staging");
  expect((await run("config list")).stdout).toMatchSnapshot();
  expect(JSON.parse((await run("config list --json")).stdout)).toMatchSnapshot();
});

test("use makes a profile the one without --profile; remove takes it away", async () => {
  await using api = await startFakeApi({ "GET /token/balance": example("token-balance.balance") });
  const { run, file } = configured();
  await run(`config set-base-url ${api.url} --profile try --sandbox`);
  await run("config set-token --profile try", seeds.token);
  expect(await run("balance")).toMatchObject({ code: 13 });
  expect(await run("config use try")).toMatchObject({ code: 0 });
  expect(await run("balance")).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(file("try.json"), "utf8")).sandbox).toBe(true);
  expect(await run("config remove try")).toMatchObject({ code: 0 });
  expect(existsSync(file("try.json"))).toBe(false);
});

test("path names the file, there or not", async () => {
  const { run, file } = configured();
  expect((await run("config path --profile a")).stdout).toBe(`${file("a.json")}\n`);
});

test.each([
  ["config set-base-url ftp://api.example", "", 13],
  ["config set-base-url https://me:pw@api.example", "", 13],
  ["config set-base-url http://api.example", "", 13],
  ["config set-token", "two words", 3],
  ["config set-token", "", 2],
  ["config set-token canary", "", 2],
  ["config use none", "", 13],
  ["config remove none", "", 13],
  ["config path --profile ../../etc/passwd", "", 2],
  ["config", "", 2],
])("%s is refused and nothing is written", async (line, stdin, code) => {
  const { run, file } = configured();
  expect((await run(line, stdin)).code).toBe(code);
  expect(existsSync(file("."))).toBe(false);
});
