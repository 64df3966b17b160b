import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { fencesOf } from "../samples/fences.ts";
import { packPackages } from "./packed-packages.ts";
import { Terminal } from "./terminal.ts";

const page = "docs/guides/start.md";

/** The packages are not published yet: `npm install` gets the tarballs that would be. */
function fromTarballs(command: string, tarballs: Map<string, string>): string {
  const all = [...tarballs.values()].join(" ");
  return command.replace(/npm install .*/, `npm install --no-audit --no-fund ${all}`);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

test("a newcomer who follows the page gets the result that it promises", {
  timeout: 240_000,
}, async () => {
  const [project = "", sandbox = "", run = ""] = fencesOf(page, "sh").map(({ code }) => code);
  const [program = ""] = fencesOf(page, "ts").map(({ code }) => code);
  const port = await freePort();
  const elsewhere = mkdtempSync(join(tmpdir(), "proofylink-walk-"));
  try {
    const tarballs = packPackages(["@proofylink/client", "@proofylink/sandbox"], elsewhere);
    await new Terminal(elsewhere, fromTarballs(project, tarballs)).end();

    const folder = join(elsewhere, "first-check");
    for (const picture of ["ktp.jpg", "consent.jpg"]) {
      copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, picture));
    }
    writeFileSync(join(folder, "verify.ts"), program);

    await using server = new Terminal(folder, sandbox.replace("4020", port));
    await server.says("PROOFYLINK_ACCESS_TOKEN=sandbox-access-token");

    const said = await new Terminal(folder, run.replace("4020", port)).end();
    expect(said).toMatch(/^created EMP-\S+\n/);
    expect(said).toMatch(/completed\nscore 82\n$/);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
