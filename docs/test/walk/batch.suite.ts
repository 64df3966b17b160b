import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { specimenPath } from "@proofylink/testing";
import { expect, test } from "vitest";
import { packPackages } from "./packed-packages.ts";
import { Terminal } from "./terminal.ts";

const readme = readFileSync(join(import.meta.dirname, "../../../packages/batch/README.md"), "utf8");

/** The five commands of the page, in its order. */
const commands = [...readme.matchAll(/^\| `(proofylink batch [^`]+)` \|/gm)].map(
  ([, command = ""]) => command,
);

/** Nobody sits there who can agree, or consent by e-mail. */
function unattended(command: string): string {
  return `npx ${command}${/ (run|resume)\b/.test(command) && !/dry-run/.test(command) ? " --yes --no-wait" : ""}`;
}

const people = [
  "NIK;Nama;Email;No HP;Foto KTP;Jenis",
  "9999010101900011;BUDI CONTOH;budi@example.com;081200000011;ktp.jpg;1",
  "9999010101900012;SARI CONTOH;sari@example.com;081200000012;ktp.jpg;1",
  "",
];

test("a stranger sends a batch by the five commands of its page, from packed packages", {
  timeout: 400_000,
}, async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), "proofylink-walk-"));
  try {
    const tarballs = [...packPackages(["@proofylink/cli"], elsewhere).values()].join(" ");
    const folder = join(elsewhere, "batch");
    mkdirSync(folder);
    writeFileSync(join(folder, "people.csv"), people.join("\n"));
    copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "ktp.jpg"));
    const install = `npm init -y > /dev/null; npm install --no-audit --no-fund ${tarballs}`;
    await new Terminal(folder, install).end();

    await using sandbox = new Terminal(folder, "npx proofylink sandbox --port 0");
    await sandbox.says("PROOFYLINK_ACCESS_TOKEN=sandbox-access-token");
    const [settings] =
      /PROOFYLINK_BASE_URL=\S+\s+PROOFYLINK_ACCESS_TOKEN=\S+/.exec(sandbox.said) ?? [];
    const said: string[] = [];
    for (const command of [...commands, "proofylink batch purge --yes"]) {
      const script = `export ${settings?.replace(/\s+/, " ")} HOME=${folder}; ${unattended(command)}`;
      said.push(await new Terminal(folder, script).end());
    }
    expect(commands).toHaveLength(5);
    expect(said[0]).toContain("It would cost 2 tokens at most");
    expect(said[1]).toMatch(/created, waiting for the result +2\n/);
    expect(said[3]).toContain("Nothing is unknown.");
    expect(readFileSync(join(folder, "results.csv"), "utf8")).toMatch(
      /people\.csv,2,9999\*{8}0011,BUDI CONTOH,created,EMP-/,
    );
    expect(said[5]).toContain("What is left of the others:");
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
