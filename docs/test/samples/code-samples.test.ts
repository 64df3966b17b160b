import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MockServer, startMock } from "@proofylink/mock";
import { specimenPath } from "@proofylink/testing";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeCodeSamples } from "./code-samples.ts";

const samples = writeCodeSamples();
const folder = mkdtempSync(join(tmpdir(), "proofylink-samples-"));
let mock: MockServer;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "ktp.jpg"));
  copyFileSync(specimenPath("consent-form-specimen.pdf"), join(folder, "consent.pdf"));
});
afterAll(async () => {
  await mock.close();
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
    const packages = ["spec", "packages/types", "packages/client", "packages/mock"];
    expect(pages).toEqual(
      expect.arrayContaining(["README.md", ...packages.map((folder) => `${folder}/README.md`)]),
    );
  });

  test("all compile against the packages", { timeout: 60_000 }, () => {
    expect(compile(samples.map(({ file }) => file))).toEqual([]);
  });

  test.each(samples)(
    "$origin runs to its end against the mock",
    { timeout: 30_000 },
    async ({ file }) => {
      const run = promisify(execFile)(process.execPath, ["--conditions=@proofylink/source", file], {
        cwd: folder,
        env: {
          ...process.env,
          PROOFYLINK_BASE_URL: mock.url,
          PROOFYLINK_ACCESS_TOKEN: mock.accessToken,
        },
      });
      await expect(run).resolves.toMatchObject({ stderr: "" });
    },
  );
});
