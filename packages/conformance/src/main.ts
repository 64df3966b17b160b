#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { type Asked, help, readArguments } from "./command/read-arguments.ts";
import { toJson } from "./report/to-json.ts";
import { toJUnit } from "./report/to-junit.ts";
import { toText } from "./report/to-text.ts";
import { checkConformance } from "./run/check-conformance.ts";
import type { Progress } from "./run/options.ts";
import { UnreachableError } from "./run/session.ts";

const unusable = 2;
const unreachable = 3;

function onProgress({ phase, operation, done, total }: Progress): void {
  const often = Math.max(1, Math.floor(total / 10));
  if (done % often === 0 || done === total) {
    process.stderr.write(`${phase} ${operation}: ${done} of ${total}\n`);
  }
}

async function run({ options, json, junit, progress }: Asked): Promise<number> {
  const report = await checkConformance({ ...options, ...(progress ? { onProgress } : {}) });
  if (json !== undefined) writeFileSync(json, toJson(report));
  if (junit !== undefined) writeFileSync(junit, toJUnit(report));
  process.stdout.write(toText(report));
  return report.passed ? 0 : 1;
}

function fail(error: unknown): number {
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof UnreachableError ? unreachable : unusable;
}

try {
  const asked = readArguments(process.argv.slice(2), process.env, (file) =>
    JSON.parse(readFileSync(file, "utf8")),
  );
  if (asked === undefined) process.stdout.write(help);
  else process.exitCode = await run(asked).catch(fail);
} catch (error) {
  console.error(`${(error as Error).message}\nproofylink-conformance --help says more.`);
  process.exitCode = unusable;
}
