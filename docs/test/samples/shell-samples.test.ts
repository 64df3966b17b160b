import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fencesOf, pages, repository } from "./fences.ts";
import { newReader, type Reader } from "./reader.ts";

/** The commands that the guides call, by the sources of their programs. */
const programs = {
  proofylink: "apps/cli/src/main.ts",
  "proofylink-spec-review": "packages/spec-review/src/main.ts",
};
const commands = /^(npx )?proofylink(-spec-review)? /;

const isRunnable = (code: string): boolean =>
  code.split("\n").every((line) => line === "" || commands.test(line));
// The first guide is walked as a whole, from packed packages: see ../walk. Setting up needs a real host
// and somebody who types.
const samples = pages("docs/guides/*.md")
  .filter((page) => !page.endsWith("/start.md"))
  .flatMap((page) => fencesOf(page, "sh"))
  .filter(({ code }) => isRunnable(code) && !code.includes("config set-"));

let reader: Reader;
beforeAll(async () => {
  reader = await newReader();
  const bin = join(reader.folder, "bin");
  mkdirSync(bin);
  const node = `${process.execPath} --conditions=@proofylink/source`;
  for (const [name, source] of Object.entries(programs)) {
    script(join(bin, name), `exec ${node} ${join(repository, source)} "$@"`);
  }
  script(join(bin, "npx"), '"$@"');
  writeFiles(reader.folder);
});
afterAll(async () => {
  await reader[Symbol.asyncDispose]();
});

function script(file: string, command: string): void {
  writeFileSync(file, `#!/bin/sh\n${command}\n`);
  chmodSync(file, 0o755);
}

/** The files that the commands name. */
function writeFiles(folder: string): void {
  const applicant = {
    verification_type_id: 1,
    id_number: "9999010100900014",
    full_name: "BUDI CONTOH",
    email: "budi.contoh@example.com",
    phone_number: "081200000014",
    ktp_image: "ktp.jpg",
    form_consent: "consent.pdf",
  };
  writeFileSync(join(folder, "applicant.json"), JSON.stringify(applicant));
  const document = (title: string): string =>
    `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: {}\n`;
  writeFileSync(join(folder, "old.yaml"), document("Checks"));
  writeFileSync(join(folder, "new.yaml"), document("All checks"));
}

describe("commands of the guides", () => {
  test("are there", () => {
    expect(samples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(samples)(
    "$origin: each ends well and says something",
    { timeout: 120_000 },
    async ({ code }) => {
      const { stdout } = await reader.run("sh", "-ec", `PATH="$PWD/bin:$PATH"\n${code}`);
      expect(stdout).not.toBe("");
    },
  );
});
