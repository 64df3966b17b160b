import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeSample, writeCodeSamples } from "./code-samples.ts";
import { newReader, type Reader } from "./reader.ts";

const samples = writeCodeSamples();
// Whoever looks while the sandbox asks the person by e-mail looks again half a minute to a minute later.
const timeout = 180_000;
const onFrontPage = ({ origin }: CodeSample) => origin.startsWith("README.md:");
let reader: Reader;

beforeAll(async () => {
  reader = await newReader();
});
afterAll(async () => {
  await reader[Symbol.asyncDispose]();
});

/** Runs a program as a reader would who has a sandbox running; one that starts a server of its own may. */
const run = (file: string) => reader.run(process.execPath, "--conditions=@proofylink/source", file);

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
      "packages/batch",
      "packages/mock",
      "packages/sandbox",
      "packages/spec-review",
      "packages/conformance",
    ];
    expect(pages).toEqual(
      expect.arrayContaining(["README.md", ...packages.map((folder) => `${folder}/README.md`)]),
    );
  });

  test("all compile against the packages", { timeout: 240_000 }, () => {
    expect(compile(samples.map(({ file }) => file))).toEqual([]);
  });

  test.concurrent.each(samples.filter((sample) => !onFrontPage(sample)))(
    "$origin runs to its end",
    { timeout },
    async ({ file }) => {
      expect(await run(file)).toMatchObject({ stderr: "" });
    },
  );

  test("README.md creates one verification and prints its result", { timeout }, async () => {
    const before = (await reader.sandbox.ledger.read()).committed;
    const { stdout } = await run(samples.find(onFrontPage)?.file ?? "");
    expect(stdout).toMatch(/^completed \d+\n$/);
    expect((await reader.sandbox.ledger.read()).committed).toBe(before + 1);
  });
});
