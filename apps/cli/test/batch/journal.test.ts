import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openBatch } from "@proofylink/batch";
import { createProofylink } from "@proofylink/client";
import { expect, test } from "vitest";
import { refuseOldNode } from "../../src/actions/batch/open-batch.ts";
import { emptyFolder } from "../cli/run-cli.ts";
import { onSandbox } from "./on-sandbox.ts";

const run = ["run", "people.csv", "--type", "1", "--yes", "--no-wait"];

test("a key is made at first use, private, told, and used again", async () => {
  await using stage = await onSandbox();
  const env = { PROOFYLINK_BATCH_KEY: "", XDG_CONFIG_HOME: emptyFolder() };
  const first = await stage.batch(run, { env });
  const key = join(env.XDG_CONFIG_HOME, "proofylink", "batch-key");
  expect(first.code).toBe(0);
  expect(first.stderr).toContain(`Made a key for the personal data in journals: ${key}`);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(key, ".."))).toEqual(["batch-key"]);
  expect((await stage.batch(["status"], { env })).code).toBe(0);

  const other = await stage.batch(["status"], { env: { PROOFYLINK_BATCH_KEY: "x".repeat(32) } });
  expect(other.code).toBe(13);
  chmodSync(key, 0o644);
  const open = await stage.batch(["status"], { env });
  expect(open.code).toBe(13);
  expect(open.stderr).toContain("chmod 600");
  expect(first.stdout + first.stderr).not.toContain(readFileSync(key, "utf8").trim());
});

test("a database's URL is not taken from the command line, and not repeated", async () => {
  await using stage = await onSandbox();
  const url = "postgres://somebody:a-password@db.example/batch";
  const given = await stage.batch(["status", "--journal", url]);
  expect(given.code).toBe(2);
  expect(given.stderr).not.toContain("a-password");
  const missing = await stage.batch(["status", "--journal", "postgres"]);
  expect(missing.code).toBe(13);
  expect(missing.stderr).toContain("PROOFYLINK_BATCH_DATABASE_URL");
});

test("a journal on Postgres wants the key that all machines share", async () => {
  await using stage = await onSandbox();
  const env = {
    PROOFYLINK_BATCH_KEY: "",
    PROOFYLINK_BATCH_DATABASE_URL: "postgres://nobody@127.0.0.1:1/x",
  };
  const run = await stage.batch(["status", "--journal", "postgres"], { env });
  expect(run.code).toBe(13);
  expect(run.stderr).toContain("Set PROOFYLINK_BATCH_KEY, the same on every machine");
});

test("a journal that is being run says where to look, and that stopping it loses nothing", async () => {
  await using stage = await onSandbox();
  const client = createProofylink({
    baseUrl: stage.sandbox.url,
    accessToken: "token-of-a-test",
  });
  const settings = { journal: stage.at("proofylink.journal"), key: "x".repeat(32), client };
  await using _running = await openBatch(settings);
  const status = await stage.batch(["status"]);
  expect(status.code).toBe(13);
  expect(status.stderr).toContain("What runs there says how far it is.");
});

test("a file that is no journal is left alone", async () => {
  await using stage = await onSandbox();
  const status = await stage.batch(["status", "--journal", "people.csv"]);
  expect(status.code).toBe(13);
  expect(readFileSync(stage.at("people.csv"), "utf8")).toContain("BUDI CONTOH");
});

test.each(["20.19.5", "22.12.0"])("Node %s is too old, and that is said", (version) => {
  expect(() => refuseOldNode(version)).toThrow(
    `Batches need Node 22.13 or newer; this is ${version}.`,
  );
});

test.each(["22.13.0", "24.21.0"])("Node %s is not", (version) => {
  expect(() => refuseOldNode(version)).not.toThrow();
});
