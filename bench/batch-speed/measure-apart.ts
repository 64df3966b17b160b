import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Measured, Settings } from "./measure.ts";

const program = new URL("measure.ts", import.meta.url).pathname;

/** Runs one way of sending in a process of its own, on a journal that is removed afterwards, and says how far it is. */
export async function measureApart(settings: Omit<Settings, "journal">): Promise<Measured> {
  const { way, rows, concurrency, latencyMs } = settings;
  console.error(`${way}: ${rows} rows, ${concurrency} at a time, ${latencyMs} ms …`);
  const folder = await mkdtemp(join(tmpdir(), "proofylink-bench-"));
  try {
    const MEASURE = JSON.stringify({ ...settings, journal: join(folder, "people.journal") });
    const running = promisify(execFile)(
      process.execPath,
      ["--conditions=@proofylink/source", program],
      { env: { ...process.env, MEASURE } },
    );
    running.child.stderr?.pipe(process.stderr);
    return JSON.parse((await running).stdout) as Measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}
