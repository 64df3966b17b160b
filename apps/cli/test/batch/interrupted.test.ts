import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { onSandbox, type Stage } from "./on-sandbox.ts";
import { peopleFolder } from "./people-file.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const run = ["run", "people.csv", "--type", "1", "--yes", "--no-wait", "--concurrency", "2"];

/** Starts `proofylink batch …`, to be killed. */
function start({ folder, env }: Stage): ChildProcess {
  return spawn(process.execPath, ["--conditions=@proofylink/source", main, "batch", ...run], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder, ...env },
    stdio: "ignore",
  });
}

/** Resolves when so many creates were carried out. */
async function created({ sandbox }: Stage, count: number): Promise<void> {
  await expect
    .poll(async () => (await sandbox.ledger.read()).committed, { timeout: 40_000, interval: 20 })
    .toBeGreaterThanOrEqual(count);
}

test("killed in the middle, it goes on: no person lost, none paid twice", async () => {
  await using stage = await onSandbox(peopleFolder(40), { latency: 100 });
  const child = start(stage);
  const ended = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  await created(stage, 5);
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  const resumed = await stage.batch(["resume", "--yes", "--no-wait", "--json"]);
  expect(resumed.code).toBe(0);
  expect(JSON.parse(resumed.stdout)).toMatchObject({ rows: { created: 40, unknown: 0 } });
  await stage.sandbox.ledger.assertNoDoubleCharge();
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 40 } });
}, 120_000);

test("Ctrl-C finishes what is under way, says how to go on, and ends with 130", async () => {
  await using stage = await onSandbox(peopleFolder(60), { latency: 100 });
  const stopped = await stage.batch([...run, "--results", "results.jsonl"], {
    interruptWhen: created(stage, 3),
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain("Finishing what is under way; nothing new is sent.");
  expect(stopped.stderr).toContain("Nothing is lost. Go on with: proofylink batch resume");
  const { tokens } = await stage.sandbox.ledger.read();
  expect(tokens.spent).toBeLessThan(60);
  const status = JSON.parse((await stage.batch(["status", "--json"])).stdout);
  expect(status).toMatchObject({ tokens: { spent: tokens.spent, maybe: 0 } });
  expect((await stage.batch(["resume", "--yes", "--no-wait"])).code).toBe(0);
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 60 } });
}, 120_000);

test("Ctrl-C while results are waited for ends the waiting, and says that all is sent", async () => {
  await using stage = await onSandbox(peopleFolder(3));
  const stopped = await stage.batch(["run", "people.csv", "--type", "1", "--yes"], {
    interruptAt: /waiting for 3 results/,
  });
  expect(stopped.code).toBe(130);
  expect(stopped.stderr).toContain("All is sent; results are not waited for any longer.");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ tokens: { spent: 3 } });
}, 120_000);
