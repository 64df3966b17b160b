import {
  link,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { InvalidInputError } from "../errors.ts";
import { saveReport } from "./save-report.ts";

vi.mock("node:fs/promises", { spy: true });

const report = new Blob(["%PDF-1.7\n", "x".repeat(300_000)], { type: "application/pdf" });
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "save-report-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function failure(saving: Promise<void>): Promise<unknown> {
  return saving.then(
    () => expect.unreachable("the report was saved"),
    (error: unknown) => error,
  );
}

test("writes the whole report, for its owner only, and nothing else", async () => {
  const path = join(folder, "report.pdf");
  await saveReport(report, path);
  expect(await readFile(path)).toEqual(Buffer.from(await report.arrayBuffer()));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["report.pdf"]);
});

test("takes a file URL", async () => {
  await saveReport(report, new URL(`file://${folder}/report.pdf`));
  expect(await readdir(folder)).toEqual(["report.pdf"]);
});

test("leaves a file that is there alone, and does not say its name", async () => {
  const path = join(folder, "BUDI CONTOH.pdf");
  await writeFile(path, "older");
  const error = await failure(saveReport(report, path));
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(inspect(error)).toMatch(/overwrite: true/);
  expect(inspect(error)).not.toMatch(/BUDI/);
  expect(await readFile(path, "utf8")).toBe("older");
  expect(await readdir(folder)).toHaveLength(1);
});

test("replaces a file when told to, its open mode too", async () => {
  const path = join(folder, "report.pdf");
  await writeFile(path, "older", { mode: 0o644 });
  await saveReport(report, path, { overwrite: true });
  expect((await stat(path)).size).toBe(report.size);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("does not write through a symbolic link", async () => {
  const elsewhere = join(folder, "elsewhere");
  await symlink(elsewhere, join(folder, "report.pdf"));
  await failure(saveReport(report, join(folder, "report.pdf")));
  await saveReport(report, join(folder, "report.pdf"), { overwrite: true });
  expect(await readdir(folder)).toEqual(["report.pdf"]);
});

test("leaves nothing behind when aborted midway", async () => {
  const controller = new AbortController();
  const slow = new Blob([]);
  slow.stream = () =>
    new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode("%PDF-")),
      // The first part is written; the next one never comes.
      pull: () => controller.abort(new Error("enough")),
    });
  const path = join(folder, "report.pdf");
  const error = await failure(saveReport(slow, path, { signal: controller.signal }));
  expect(error).toEqual(new Error("enough"));
  expect(await readdir(folder)).toEqual([]);
});

test("leaves nothing behind when the report cannot be read", async () => {
  const broken = new Blob([]);
  broken.stream = () =>
    new ReadableStream({ start: (stream) => stream.error(new Error(`failed at ${folder}`)) });
  const error = await failure(saveReport(broken, join(folder, "report.pdf")));
  expect(inspect(error)).not.toContain(folder);
  expect(await readdir(folder)).toEqual([]);
});

test("says by its code why a folder cannot be written to", async () => {
  const error = await failure(saveReport(report, join(folder, "missing", "report.pdf")));
  expect(inspect(error)).toMatch(/cannot be written \(ENOENT\)/);
  expect(inspect(error)).not.toContain(folder);
});

describe("where the file system has no hard links", () => {
  beforeEach(() => {
    vi.mocked(link).mockRejectedValue(Object.assign(new Error(), { code: "EPERM" }));
  });

  test("writes the report all the same", async () => {
    await saveReport(report, join(folder, "report.pdf"));
    expect((await stat(join(folder, "report.pdf"))).size).toBe(report.size);
    expect(await readdir(folder)).toEqual(["report.pdf"]);
  });

  test("leaves a file that is there alone", async () => {
    const path = join(folder, "report.pdf");
    await writeFile(path, "older");
    expect(await failure(saveReport(report, path))).toBeInstanceOf(InvalidInputError);
    expect(await readFile(path, "utf8")).toBe("older");
  });

  test("frees the name again when the report cannot be put there", async () => {
    vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error(), { code: "EIO" }));
    const error = await failure(saveReport(report, join(folder, "report.pdf")));
    expect(String(error)).toMatch(/cannot be written \(EIO\)/);
    expect(await readdir(folder)).toEqual([]);
  });
});
