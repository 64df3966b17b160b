import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Answer, example, json, type Script, startFakeApi } from "./fake-api.ts";
import { emptyFolder } from "./run-cli.ts";
import { runHere } from "./run-here.ts";
import { seeds } from "./seeds.ts";

const balance = example("token-balance.balance");
const healthy: Script = {
  "GET /token/balance": balance,
  "GET /verifications": example("verifications.one-page"),
  "GET /verifications/EMP-260212-5406": example("verification.completed"),
};

/** The same answer, from a machine whose clock is wrong. */
const dated =
  (answer: Answer, offsetMs: number): Answer =>
  (response) => {
    response.setHeader("date", new Date(Date.now() + offsetMs).toUTCString());
    answer(response);
  };

async function doctor(script: Script, env: Readonly<Record<string, string>> = {}) {
  await using api = await startFakeApi(script);
  const run = await runHere(["doctor", "--json"], { env: { ...api.env, ...env } });
  const { healthy, checks } = JSON.parse(run.stdout);
  type Check = { check: string; state: string; message: string; next: string[] };
  const states = Object.fromEntries(checks.map(({ check, state }: Check) => [check, state]));
  const text = JSON.stringify(checks);
  return { code: run.code, healthy, states, text };
}

test("finds nothing wrong where nothing is", async () => {
  const { code, healthy: found, states } = await doctor(healthy);
  expect({ code, found }).toEqual({ code: 0, found: true });
  expect(states).toMatchObject({
    settings: "ok",
    base_url: "ok",
    proxy: "ok",
    server: "ok",
    token: "ok",
    clock: "ok",
    drift: "ok",
  });
});

const redirect: Answer = (response) => void response.writeHead(302, { location: "/login" }).end();
const page: Answer = (response) => void response.end("<html>login</html>");

test.each([
  ["a wrong token", example("error.unauthenticated", 401), "token", 4, "PROOFYLINK_ACCESS_TOKEN"],
  ["a redirect", redirect, "token", 12, "redirect"],
  ["a login page", page, "token", 12, "base URL"],
  ["another server", json(404, { message: "No route." }), "token", 5, "base URL"],
])("tells %s, and what to do", async (_what, answer, check, code, hint) => {
  const found = await doctor({ "GET /token/balance": answer });
  expect(found).toMatchObject({ code, healthy: false, states: { [check]: "fail" } });
  expect(found.text).toContain(hint);
});

test("a server that is not there ends with 11, and nothing else is looked at", async () => {
  const api = await startFakeApi({});
  await api.close();
  const run = await runHere(["doctor"], { env: api.env });
  expect(run.code).toBe(11);
  expect(run.stdout).toMatch(/^FAIL +Server/m);
  expect(run.stdout).not.toContain("Clock");
});

test("no token left, a clock that is off, a proxy and answers of another shape are notes", async () => {
  const none = example("token-balance.balance", 200, ({ data }) => {
    data.token = 0;
  });
  const odd = example("verifications.one-page", 200, ({ data }) => {
    data[0].status = 7;
  });
  const found = await doctor(
    { "GET /token/balance": dated(none, 3_600_000), "GET /verifications": odd },
    { https_proxy: `http://me:${seeds.token}@proxy.example` },
  );
  expect(found).toMatchObject({ code: 0, healthy: true });
  const notes = { token: "warn", clock: "warn", proxy: "warn", drift: "warn" };
  expect(found.states).toMatchObject(notes);
  expect(found.text).toMatch(/36\d\d s off/);
  expect(found.text).toContain("https_proxy");
  expect(found.text).toContain("$.data[*].status");
});

test("says which profile is used, and refuses one that others can read", async () => {
  await using api = await startFakeApi(healthy);
  const config = emptyFolder();
  const path = join(config, "proofylink", "default.json");
  mkdirSync(join(config, "proofylink"));
  const profile = { base_url: api.url, access_token: seeds.token };
  writeFileSync(path, JSON.stringify(profile), { mode: 0o600 });
  const env = { XDG_CONFIG_HOME: config };
  const run = await runHere(["doctor"], { env });
  expect(run.stdout).toContain("mode 0600");
  expect(run.code).toBe(0);
  chmodSync(path, 0o644);
  const refused = await runHere(["doctor"], { env });
  expect(refused.code).toBe(13);
  expect(refused.stdout).toContain("chmod 600");
});

test("nothing configured is told like everywhere else", async () => {
  const run = await runHere(["doctor"]);
  expect(run.code).toBe(13);
  expect(run.stdout).toContain("PROOFYLINK_BASE_URL");
});
