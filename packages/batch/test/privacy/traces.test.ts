import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createDatabase, startPostgres } from "@proofylink/testing/postgres";
import pg from "pg";
import { expect, test, vi } from "vitest";
import type { Batch } from "../../src/index.ts";
import { personRow } from "../people.ts";
import { type Stage, setStage } from "../stage.ts";

vi.setConfig({ testTimeout: 90_000 });

const rows = [1, 2, 3, 4].map((number) =>
  personRow(number, {
    id_number: `99990${number}0101907357`,
    full_name: `MARTHA PENANDA${"X".repeat(number)}`,
    email: `penanda.surel${number}@example.com`,
    phone_number: `628127777000${number}`,
  }),
);
const marks = /01019073|PENANDA|penanda|7777000|ktp-specimen|192\.0\.2\.10/;

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  const texts = names.map(
    async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "latin1")],
  );
  return new Map(await Promise.all(texts));
}

/** Rows in every state: two created, one unknown, one pending that is alike. */
async function workALittle(batch: Batch): Promise<void> {
  await batch.add(rows);
  await batch.run({ maxTokens: 3, concurrency: 1, wait: false });
  const { rows: states } = await batch.status();
  expect(states).toMatchObject({ pending: 1, unknown: 1, created: 2 });
}

const faults = {
  rules: [{ fault: "drop-after-read", when: { method: "POST", nth: 2 } }],
} as const;

test("nothing of a person is in the journal's files, at any time", async () => {
  await using stage = await setStage({ faults });
  const batch = await stage.open();
  await workALittle(batch);
  expect([...(await filesOf(stage.folder)).keys()].sort()).toEqual([
    "people.journal",
    "people.journal-wal",
  ]);
  for (const text of (await filesOf(stage.folder)).values()) expect(text).not.toMatch(marks);
  await batch.close();
  for (const text of (await filesOf(stage.folder)).values()) expect(text).not.toMatch(marks);
});

test("the search itself finds what is there in the clear", async () => {
  await using stage = await setStage();
  await using batch = await stage.open();
  await batch.add(rows.slice(0, 1), { file: "PENANDA.csv" });
  const texts = [...(await filesOf(stage.folder)).values()];
  expect(texts.some((text) => marks.test(text))).toBe(true);
});

/** All that a table's rows hold, of every schema. */
async function dump(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query(
      "select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from" +
        " information_schema.tables where table_schema like 'proofylink%' and table_type = 'BASE TABLE'",
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query(`select t::text as text from ${name} t`);
      texts.push(name, ...rows.map(({ text }) => text));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}

test("nothing of a person is in Postgres: neither in the rows nor in the queue", async () => {
  await using postgres = await startPostgres();
  await using database = await createDatabase(postgres.url);
  await using stage = await setStage({ faults });
  await using batch = await stage.open({ journal: database.url });
  await workALittle(batch);
  const text = await dump(database.url);
  expect(text).toMatch(/proofylink_batch\.rows/);
  expect(text).toMatch(/proofylink_batch_jobs\.job/);
  expect(text).not.toMatch(marks);
});

async function payloads(stage: Stage): Promise<(string | null)[]> {
  const script = `
    const { DatabaseSync } = require("node:sqlite");
    const rows = new DatabaseSync(process.argv[1]).prepare("select * from rows order by id").all();
    console.log(JSON.stringify(rows));`;
  const { stdout } = spawnSync(process.execPath, ["-e", script, stage.journal], {
    encoding: "utf8",
  });
  return JSON.parse(stdout).map((row: { payload: string | null }) => row.payload);
}

test("what a created row held is gone; purge removes the hashes too and says what is left", async () => {
  await using stage = await setStage({ faults });
  {
    await using batch = await stage.open();
    await workALittle(batch);
  }
  expect((await payloads(stage)).map((payload) => payload !== null)).toEqual([
    false,
    true,
    false,
    true,
  ]);
  await using batch = await stage.open();
  await batch.resolve({ line: 3 }, "give up");
  await batch.run({ maxTokens: 3 });
  const purged = await batch.purge();
  expect(purged).toMatchObject({ purged: 3, kept: 1 });
  expect(purged.left).toContain("reference_code");
  expect(await batch.add(rows)).toEqual({ added: 3, known: 1, again: 0, duplicates: 0 });
});
