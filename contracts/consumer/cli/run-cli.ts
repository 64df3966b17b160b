import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { consentPdf, ktpJpeg, ktpPng } from "../applicants.ts";
import { accessToken, type Contract, contractOf } from "../interaction.ts";

/** What a run of the real program left behind. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `proofylink` with arguments; `applicant` becomes the file applicant.json, beside its documents. */
export type RunCli = (args: readonly string[], applicant?: object) => Promise<CliRun>;

/** What the command line needs of the API. It sends by the client's Node transport, and each run is a process. */
export const cliContract: Contract<RunCli> = contractOf("proofylink-cli", (baseUrl) => {
  return (args, applicant) => runCli(baseUrl, args, applicant);
});

const main = fileURLToPath(new URL("../../../apps/cli/src/main.ts", import.meta.url));

async function runCli(baseUrl: string, args: readonly string[], applicant?: object) {
  const folder = folderWith(applicant);
  const child = spawn(process.execPath, ["--conditions=@proofylink/source", main, ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: folder,
      PROOFYLINK_BASE_URL: baseUrl,
      PROOFYLINK_ACCESS_TOKEN: accessToken,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = Promise.withResolvers<number>();
  child.once("error", ended.reject).once("close", (code) => ended.resolve(code ?? -1));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended.promise;
  await rm(folder, { recursive: true });
  return { code, stdout, stderr };
}

function folderWith(applicant: object | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), "proofylink-cli-contract-"));
  if (applicant === undefined) return folder;
  writeFileSync(join(folder, "applicant.json"), JSON.stringify(applicant));
  writeFileSync(join(folder, "ktp.jpg"), ktpJpeg);
  writeFileSync(join(folder, "ktp.png"), ktpPng);
  writeFileSync(join(folder, "consent.pdf"), consentPdf);
  return folder;
}
