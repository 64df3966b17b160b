import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { example, startFakeApi } from "./fake-api.ts";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

test.each(["", "verify", "list", "show", "wait", "balance"])(
  "%s --help teaches",
  async (command) => {
    const run = await runHere([command, "--help"].filter(Boolean));
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatchSnapshot();
    expect(run.stdout).toContain("Examples:");
  },
);

test.each([
  ["an unknown command", ["verfy"], "verify"],
  [
    "an unknown option, which could change what is paid for",
    ["verify", "--file", "a", "--consent-from", "b"],
    "--consent-form",
  ],
  ["a missing option", ["verify"], "--file"],
  ["a missing argument", ["show"], "code"],
  ["an unknown consent", ["verify", "--file", "a", "--consent", "none"], "email, own, upload"],
  ["a time nobody can read", ["wait", "EMP-1", "--timeout", "soon"], "90s"],
])("%s ends with code 2 and a hint", async (_what, args, hint) => {
  const run = await runHere(args);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain(hint);
});

test.each([
  ["--token", seeds.token],
  [`--token=${seeds.token}`],
  ["--access-token", seeds.token],
  ["--api-key", seeds.token],
])("refuses a token in the arguments (%s) and says where it belongs", async (...args) => {
  const run = await runHere(["balance", ...args, "--json"]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("PROOFYLINK_ACCESS_TOKEN");
  expect(JSON.parse(run.stdout).error.code).toBe("token_in_arguments");
});

test("takes base URL and token from a profile file, unless others can read it", async () => {
  await using api = await startFakeApi({ "GET /token/balance": example("token-balance.balance") });
  const config = emptyFolder();
  const path = join(config, "proofylink", "staging.json");
  mkdirSync(join(config, "proofylink"));
  writeFileSync(path, JSON.stringify({ base_url: api.url, access_token: seeds.token }));
  const options = { env: { XDG_CONFIG_HOME: config } };

  chmodSync(path, 0o600);
  expect(await runHere(["balance", "--profile", "staging"], options)).toMatchObject({ code: 0 });
  expect(api.requests[0]?.authorization).toBe(`Bearer ${seeds.token}`);

  chmodSync(path, 0o640);
  const refused = await runHere(["balance", "--profile", "staging"], options);
  expect(refused.code).toBe(13);
  expect(refused.stderr).toContain(`chmod 600 ${path}`);
  expect(api.requests).toHaveLength(1);
});

test("nothing configured ends with code 13 and says what to set", async () => {
  const run = await runHere(["balance"]);
  expect(run.code).toBe(13);
  expect(run.stderr).toContain("PROOFYLINK_BASE_URL");
});

test.each(["http://proofylink.example", "proofylink.example", "https://"])(
  "a base URL of %s ends with code 13, the token stays here",
  async (baseUrl) => {
    const env = { PROOFYLINK_BASE_URL: baseUrl, PROOFYLINK_ACCESS_TOKEN: seeds.token };
    expect(await runHere(["balance"], { env })).toMatchObject({ code: 13, stdout: "" });
  },
);

test("plain http leaves this machine for what is said to be a sandbox only", async () => {
  await using api = await startFakeApi({ "GET /token/balance": example("token-balance.balance") });
  // Another name than the ones that mean this machine.
  const PROOFYLINK_BASE_URL = api.url.replace("127.0.0.1", "0.0.0.0");
  const env = { ...api.env, PROOFYLINK_BASE_URL };
  expect(await runHere(["balance"], { env })).toMatchObject({ code: 13 });
  expect(api.requests).toHaveLength(0);
  expect(await runHere(["balance", "--sandbox"], { env })).toMatchObject({ code: 0 });
});

test("prints its version", async () => {
  expect((await runHere(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
