import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { specimenPath } from "@proofylink/testing";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeSample, writeCodeSamples } from "./code-samples.ts";

const samples = writeCodeSamples();
const onFrontPage = ({ origin }: CodeSample) => origin.startsWith("README.md:");
const folder = mkdtempSync(join(tmpdir(), "proofylink-samples-"));
let sandbox: Sandbox;

beforeAll(async () => {
  // A check that takes eighteen seconds of the sandbox is over when a program looks again.
  const start = Date.now();
  sandbox = await startSandbox({ clock: { now: () => start + 20 * (Date.now() - start) } });
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "ktp.jpg"));
  copyFileSync(specimenPath("consent-form-specimen.pdf"), join(folder, "consent.pdf"));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

function compile(files: string[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(import.meta.dirname, "../../tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram(files, config?.options ?? {});
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

describe("code samples of the documentation", () => {
  test("stand on the front page and in the README of every package that can be imported", () => {
    const pages = samples.map(({ origin }) => origin.replace(/:\d+$/, ""));
    const packages = [
      "spec",
      "packages/types",
      "packages/client",
      "packages/mock",
      "packages/sandbox",
      "packages/spec-review",
      "packages/conformance",
    ];
    expect(pages).toEqual(
      expect.arrayContaining(["README.md", ...packages.map((folder) => `${folder}/README.md`)]),
    );
  });

  test("all compile against the packages", { timeout: 60_000 }, () => {
    expect(compile(samples.map(({ file }) => file))).toEqual([]);
  });

  test.each(samples.filter((sample) => !onFrontPage(sample)))(
    "$origin runs to its end",
    { timeout: 30_000 },
    async ({ file }) => {
      expect(await run(file)).toMatchObject({ stderr: "" });
    },
  );

  test("README.md creates one verification and prints its result", {
    timeout: 30_000,
  }, async () => {
    const before = (await sandbox.ledger.read()).committed;
    const { stdout } = await run(samples.find(onFrontPage)?.file ?? "");
    expect(stdout).toMatch(/^completed \d+\n$/);
    expect((await sandbox.ledger.read()).committed).toBe(before + 1);
  });
});

/** Runs a program as a reader would who has a sandbox running; one that starts a server of its own may. */
function run(file: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ["--conditions=@proofylink/source", file], {
    cwd: folder,
    env: {
      ...process.env,
      PROOFYLINK_BASE_URL: sandbox.url,
      PROOFYLINK_ACCESS_TOKEN: sandbox.accessToken,
    },
  });
}
