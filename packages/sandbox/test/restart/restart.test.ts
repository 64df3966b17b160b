import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startSandbox } from "../../src/index.ts";
import { bodies, formFor, paths, send } from "../applicant.ts";
import { ask } from "../ask.ts";
import { stopped } from "../stopped-clock.ts";
import { untilPrinted } from "../until-printed.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-"));
});
afterEach(() => rm(folder, { recursive: true }));

const program = new URL("../../src/main.ts", import.meta.url).pathname;

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly accessToken: string;
}

async function run(database: string): Promise<Running> {
  const args = ["--conditions=@proofylink/source", program, "--port", "0", "--database", database];
  const child = spawn(process.execPath, [...args, "--tokens", "100000"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [, url = "", accessToken = ""] = await untilPrinted(
    child.stdout as NonNullable<typeof child.stdout>,
    /^PROOFYLINK_BASE_URL=(.*)\nPROOFYLINK_ACCESS_TOKEN=(.*)\n/m,
  );
  return { child, url, accessToken };
}

/** Creates without pause from four sides until the sandbox is gone; the codes that were answered. */
async function createUntilKilled(running: Running, killAfter: number): Promise<string[]> {
  const answered: string[] = [];
  const oneAfterAnother = async () => {
    for (;;) {
      const person = { full_name: `BUDI CONTOH ${crypto.randomUUID()}` };
      const json = { ...bodies.own, ...person };
      const asked = answered.length % 2 === 0 ? { json } : { form: formFor("own", person) };
      try {
        const body = (await (await send(running, paths.own, asked)).json()) as {
          data: { reference_code: string };
        };
        answered.push(body.data.reference_code);
      } catch {
        return;
      }
      if (answered.length >= killAfter) running.child.kill("SIGKILL");
    }
  };
  const gone = once(running.child, "exit");
  await Promise.all(Array.from({ length: 4 }, oneAfterAnother));
  await gone;
  return answered;
}

test("killed under load again and again, it has every answered create and every token", {
  timeout: 120_000,
}, async () => {
  const file = join(folder, "sandbox.db");
  const answered: string[] = [];
  for (const killAfter of [1, 37, 5, 80, 14]) {
    answered.push(...(await createUntilKilled(await run(file), killAfter)));
  }
  expect(answered.length).toBeGreaterThanOrEqual(1 + 37 + 5 + 80 + 14);
  await using sandbox = await startSandbox({ database: file });
  for (const code of answered) {
    const response = await send(sandbox, `/api/v1/external/verifications/${code}`);
    expect(response.status).toBe(200);
  }
  await sandbox.ledger.assertNoDoubleCharge();
  const { tokens } = await sandbox.ledger.read();
  // What was committed and not answered any more is at most one per kill and side.
  expect(tokens.spent).toBeGreaterThanOrEqual(answered.length);
  expect(tokens.spent).toBeLessThanOrEqual(answered.length + 5 * 4);
  expect(tokens.balance).toBe(100_000 - tokens.spent);
});

test("a file keeps verifications, states, tokens, links and the turned clock over a restart", async () => {
  const database = join(folder, "sandbox.db");
  const first = await startSandbox({ database, tokens: 3, clock: stopped });
  const created = await ask(first, paths.email, { json: bodies.email });
  await ask(first, paths.own, { json: {} });
  await first.clock.advance(3_000);
  await first.close();
  await using second = await startSandbox({ database, tokens: 50, clock: stopped });
  const code = created.body.data.reference_code;
  const detail = await ask(second, `/api/v1/external/verifications/${code}`);
  expect(detail.body.data.customer.name).toBe("BUDI CONTOH");
  const { tokens, requestsOnWire, received, committed, list } = await second.ledger.read();
  expect(tokens).toMatchObject({ granted: 3, balance: 2 });
  expect({ requestsOnWire, received, committed }).toEqual({
    requestsOnWire: 2,
    received: 2,
    committed: 1,
  });
  expect(list).toMatchObject([
    { path: paths.email, answered: 201, referenceCode: code },
    { path: paths.own, answered: 422, referenceCode: null },
  ]);
  await second.clock.advance(1_000);
  expect(await second.outbox.read(code)).toHaveLength(1);
});

test("a second sandbox on the same file is refused and told why", { timeout: 30_000 }, async () => {
  const database = join(folder, "sandbox.db");
  await using sandbox = await startSandbox({ database });
  await expect(startSandbox({ database })).rejects.toThrow(
    "Another sandbox has this database file",
  );
  const args = ["--conditions=@proofylink/source", program, "--port", "0", "--database", database];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  const exit = once(child, "exit");
  expect(await text(child.stderr)).toContain("Another sandbox has this database file open.");
  expect((await exit)[0]).toBe(1);
  expect((await ask(sandbox, "/api/v1/external/token/balance")).status).toBe(200);
});

test("what cannot be a sandbox's database is refused and told why", async () => {
  const other = join(folder, "other.txt");
  await writeFile(
    other,
    "This is a text and no database, but long enough to be looked at. ".repeat(9),
  );
  await expect(startSandbox({ database: other })).rejects.toThrow("not an SQLite file");
  const nowhere = join(folder, "no", "folder.db");
  await expect(startSandbox({ database: nowhere })).rejects.toThrow("cannot be opened or made");
});
