import { readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { onSandbox, withoutChance } from "./on-sandbox.ts";
import { peopleFolder, personAt } from "./people-file.ts";

const flawed = () =>
  peopleFolder(
    3,
    `9.99901E+15;SARI CONTOH;sari@example.com;0812;ktp.jpg;HR`,
    `9999010101900099;;nowhere;81200000099;lost.jpg;HR`,
    personAt(2),
  );
const yes = ["--type", "1", "--yes", "--no-wait"];

test("--dry-run names what is wrong by line, says what it would cost, and leaves nothing behind", async () => {
  await using stage = await onSandbox(flawed());
  const run = await stage.batch(["run", "people.csv", "--dry-run", "--type", "1"]);
  expect(run).toMatchObject({ code: 3, stdout: "" });
  expect(run.stderr).toMatchSnapshot();
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
  expect(() => statSync(stage.at("proofylink.journal"))).toThrow("ENOENT");
});

test("bad rows stop a run before anything is sent, and in the language that is asked for", async () => {
  await using stage = await onSandbox(flawed());
  const run = await stage.batch(["run", "people.csv", ...yes, "--lang", "id"]);
  expect(run.code).toBe(3);
  expect(run.stderr).toMatchSnapshot();
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
});

test("with --json a failure is one document, the bad rows a dry run's", async () => {
  await using stage = await onSandbox(flawed());
  const stopped = await stage.batch(["run", "people.csv", ...yes, "--json"]);
  expect(JSON.parse(stopped.stdout)).toMatchObject({ error: { code: "batch_rows", exit_code: 3 } });
  const dry = await stage.batch(["run", "people.csv", "--dry-run", "--type", "1", "--json"]);
  expect(JSON.parse(dry.stdout)).toMatchSnapshot();
});

test("nobody who could agree: nothing is sent", async () => {
  await using stage = await onSandbox();
  const run = await stage.batch(["run", "people.csv", "--type", "1"]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("Nobody agreed; nothing was sent.");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
});

test("a batch is sent once, however often it is run, and its results are private", async () => {
  await using stage = await onSandbox(flawed());
  const run = () =>
    stage.batch(["run", "people.csv", ...yes, "--skip-invalid", "--results", "results.csv"]);
  const first = await run();
  expect(first.code).toBe(0);
  expect(withoutChance(first.stdout)).toMatchSnapshot();
  expect(withoutChance(readFileSync(stage.at("results.csv"), "utf8"))).toMatchSnapshot();
  for (const file of ["results.csv", "proofylink.journal"]) {
    expect(statSync(stage.at(file)).mode & 0o777, file).toBe(0o600);
  }
  const second = await run();
  expect(second.stderr).toContain("0 new in the journal, 3 were there already");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 3 } });
});

test("it waits for results, and export says who each row is about", async () => {
  const start = Date.now();
  const clock = { now: () => start + 100 * (Date.now() - start) };
  await using stage = await onSandbox(peopleFolder(2), { clock });
  const agree = setInterval(async () => {
    for (const { acceptUrl } of await stage.sandbox.outbox.read()) {
      await fetch(acceptUrl, { method: "POST" });
    }
  }, 200);
  const run = await stage.batch(["run", "people.csv", "--type", "1", "--yes", "--json"]);
  clearInterval(agree);
  expect(run.code).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ end: "done", statuses: { completed: 2 } });
  const people = ["--people", "people.csv", "--type", "1"];
  const { stdout } = await stage.batch(["export", ...people]);
  expect(stdout).toMatch(/people\.csv,2,9999\*{8}0002,BUDI CONTOH,finished,EMP-/);
  const revealed = await stage.batch(["export", ...people, "--reveal", "--format", "jsonl"]);
  const [row] = revealed.stdout.split("\n");
  expect(JSON.parse(row ?? "")).toMatchObject({ line: 2, id_number: "9999010101900002" });
});

test("--max-tokens ends with 8 before the token that would pass it; resume goes on", async () => {
  await using stage = await onSandbox();
  const run = await stage.batch(["run", "people.csv", ...yes, "--max-tokens", "2"]);
  expect(run.code).toBe(8);
  expect(run.stderr).toContain("Go on with: proofylink batch resume");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 2 } });
  expect((await stage.batch(["resume", "--yes", "--no-wait"])).code).toBe(0);
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 3 } });
});

test("fewer tokens than people: told before the first is spent", async () => {
  await using stage = await onSandbox(peopleFolder(3), { tokens: 2 });
  const run = await stage.batch(["run", "people.csv", ...yes]);
  expect(run.code).toBe(6);
  expect(run.stderr).toContain("send a part: --max-tokens 2");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 0 } });
});

test("a file of results that cannot be written shows before the first token is spent", async () => {
  await using stage = await onSandbox();
  const run = await stage.batch(["run", "people.csv", ...yes, "--results", "nowhere/results.csv"]);
  expect(run.code).toBe(13);
  expect(run.stderr).toContain("The file of results cannot be written (ENOENT).");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
});

test("purge removes people and says what is left", async () => {
  await using stage = await onSandbox();
  await stage.batch(["run", "people.csv", ...yes]);
  expect((await stage.batch(["purge"])).code).toBe(2);
  const purge = await stage.batch(["purge", "--yes"]);
  expect(purge.code).toBe(0);
  expect(purge.stdout).toMatchSnapshot();
});
