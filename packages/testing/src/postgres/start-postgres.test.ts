import { spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import pg from "pg";
import { afterEach, expect, test, vi } from "vitest";
import { createDatabase, startPostgres } from "./index.ts";
import { openToOthers } from "./server-programs.ts";

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const slow = { timeout: 60_000 };

test(
  "a server of its own takes connections, and is gone with its data once closed",
  slow,
  async () => {
    vi.stubEnv("DATABASE_URL", "");
    const postgres = await startPostgres();
    expect(new URL(postgres.url).hostname).toBe("127.0.0.1");
    const [row] = await query(postgres.url, "show data_directory");
    await postgres.close();
    await expect(query(postgres.url, "select 1")).rejects.toThrow("ECONNREFUSED");
    await expect(readFile(join(String(row?.data_directory), "PG_VERSION"))).rejects.toThrow(
      "ENOENT",
    );
    await postgres.close();
  },
);

test("a server that is there already is used, and left alone", async () => {
  vi.stubEnv("DATABASE_URL", "postgres://somebody@127.0.0.1:1/theirs");
  await using postgres = await startPostgres();
  expect(postgres.url).toBe("postgres://somebody@127.0.0.1:1/theirs");
});

test("databases are empty, apart from each other, and dropped in the end", slow, async () => {
  await using postgres = await startPostgres();
  const first = await createDatabase(postgres.url);
  await using second = await createDatabase(postgres.url);
  await query(first.url, "create table mine (id integer)");
  await expect(query(second.url, "select * from mine")).rejects.toThrow("does not exist");
  await first.drop();
  await expect(query(first.url, "select 1")).rejects.toThrow("does not exist");
});

test("a server ends when the process that started it is killed", slow, async () => {
  const index = new URL("index.ts", import.meta.url).href;
  const program = `
    const { startPostgres } = await import(${JSON.stringify(index)});
    const { url } = await startPostgres();
    console.log(url);
    process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    env: { ...process.env, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = (await text(child.stdout)).trim();
  expect(url).toMatch(/^postgres:/);
  await vi.waitFor(() => expect(query(url, "select 1")).rejects.toThrow("ECONNREFUSED"), 20_000);
});

test("programs that others cannot reach are copied to where they can", async () => {
  const folder = await mkdtemp(join(tmpdir(), "programs-"));
  const spare = await mkdtemp(join(tmpdir(), "spare-"));
  await mkdir(join(folder, "closed", "native"), { recursive: true });
  await writeFile(join(folder, "closed", "native", "postgres"), "a program");
  await chmod(folder, 0o755);
  const programs = join(folder, "closed", "native");
  expect(await openToOthers(programs, spare)).toBe(programs);
  await chmod(join(folder, "closed"), 0o700);
  const copy = await openToOthers(programs, spare);
  expect(copy).not.toBe(programs);
  expect(await readFile(join(copy, "postgres"), "utf8")).toBe("a program");
  await Promise.all([folder, spare].map((one) => rm(one, { recursive: true })));
});
