import { expect, test } from "vitest";
import { example, json, startFakeApi } from "../cli/fake-api.ts";
import { seeds, seedsIn } from "../cli/seeds.ts";
import { startReports } from "../cli/start-reports.ts";
import { openScreen } from "./screen.ts";

const code = "EMP-260211-7874";
// A code that sets a colour or a weight, not the one that resets them.
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[1-9][0-9;]*m`);

function startApi() {
  return startFakeApi({
    "GET /token/balance": example("token-balance.balance"),
    "GET /verifications": example("verifications.one-page"),
    [`GET /verifications/${code}`]: example("verification.completed"),
    "GET /verifications/EMP-260212-5406": example("verification.completed"),
    "GET /verifications/EMP-260212-5311": example("verification.failed"),
    "GET /verifications/EMP-1": example("error.data-not-found", 404),
  });
}

test.each([
  ["show", ["show", code], 0],
  ["show.id", ["show", code, "--lang", "id"], 0],
  ["list", ["list", "--all"], 0],
  ["not-found", ["show", "EMP-1"], 5],
  ["explain", ["explain", "outcome_unknown"], 0],
])("what %s looks like, in colour", async (name, args, exitCode) => {
  await using api = await startApi();
  await using screen = openScreen(args, api.env);
  expect(await screen.ended).toBe(exitCode);
  await expect(screen.text()).toMatchFileSnapshot(`screens/${name}.txt`);
  expect(screen.raw()).toMatch(colour);
  expect(seedsIn(screen.text())).toEqual([]);
});

test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("no colour with %j", async (env) => {
  await using api = await startApi();
  await using screen = openScreen(["show", code], { ...api.env, ...env });
  await screen.ended;
  expect(screen.raw()).not.toMatch(colour);
  expect(screen.text()).toContain("53 of 100");
});

test("several that are waited for are a line each, as they end", async () => {
  await using api = await startApi();
  await using screen = openScreen(["wait", "EMP-260212-5406", "EMP-260212-5311"], api.env);
  expect(await screen.ended).toBe(9);
  const lines = screen.text().split("\n");
  expect(lines.at(-1)).toBe("1 of 2 have a result.");
  await expect(lines.sort().join("\n")).toMatchFileSnapshot("screens/wait-several.txt");
});

test("doctor is a list that can be read from top to bottom", async () => {
  await using api = await startApi();
  await using screen = openScreen(["doctor"], api.env);
  expect(await screen.ended).toBe(0);
  const text = screen
    .text()
    .replaceAll(api.url, "URL")
    .replace(/after \d+ ms/, "after N ms");
  await expect(text.replace(process.versions.node, "24")).toMatchFileSnapshot("screens/doctor.txt");
});

test("the balance is a line", async () => {
  await using api = await startApi();
  await using screen = openScreen(["balance"], api.env);
  expect(await screen.ended).toBe(0);
  await expect(screen.text()).toMatchFileSnapshot("screens/balance.txt");
});

test("the profiles that are kept", async () => {
  await using screen = openScreen(["config", "list"], {});
  expect(await screen.ended).toBe(0);
  await expect(screen.text()).toMatchFileSnapshot("screens/config.txt");
});

test("a completion that is asked for on a terminal is a script there too", async () => {
  await using screen = openScreen(["completion", "bash"], {});
  expect(await screen.ended).toBe(0);
  expect(screen.text()).toContain("complete ");
});

test("a report that is saved", async () => {
  await using server = await startReports();
  await using screen = openScreen(["report", "EMP-1", "credit", "-o", "r.pdf"], server.api.env);
  expect(await screen.ended).toBe(0);
  await expect(screen.text()).toMatchFileSnapshot("screens/report.txt");
});

test("a token that is typed is never seen", async () => {
  await using screen = openScreen(["config", "set-token"], {});
  await screen.shows("Access token");
  screen.type(seeds.token);
  await screen.shows("▪".repeat(seeds.token.length));
  screen.type("\r");
  expect(await screen.ended).toBe(0);
  expect(seedsIn(screen.raw())).toEqual([]);
});

test("a word that is searched for can be asked for", async () => {
  await using api = await startApi();
  await using screen = openScreen(["list", "--q", "-"], api.env);
  await screen.shows("Search word");
  screen.type("budi\r");
  expect(await screen.ended).toBe(0);
  expect(api.requests[0]?.path).toContain("q=budi");
});

test("what takes long shows a bar that is gone in the end", async () => {
  const page = json(200, {
    status: "success",
    message: "ok",
    data: [],
    links: {},
    meta: { current_page: 1, last_page: 1, per_page: 50, total: 0 },
  });
  await using api = await startFakeApi({
    "GET /verifications": page,
    [`GET /verifications/${code}`]: example("verification.completed"),
    "GET /verifications/EMP-1": example("error.data-not-found", 404),
  });
  await using screen = openScreen(["wait", code, "EMP-1"], api.env);
  expect(await screen.ended).toBe(5);
  expect(screen.raw()).toContain("Waiting  ░");
  expect(screen.text()).not.toContain("░");
});
