import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { specimenPath } from "@proofylink/testing";

/** What a reader of the documentation has: a folder with two pictures and a form, and a sandbox. */
export interface Reader extends AsyncDisposable {
  readonly folder: string;
  readonly sandbox: Sandbox;
  /** Runs a program in the folder, with the settings of the sandbox. */
  run(program: string, ...args: string[]): Promise<{ stdout: string; stderr: string }>;
}

const people = `NIK,Nama Lengkap,Email,No. HP,ktp_image,verification_type_id,form_consent
9999010100900010,BUDI CONTOH,budi.contoh@example.com,081200000010,ktp.jpg,1,consent.pdf
9999010100900011,SARI PERCOBAAN,sari.percobaan@example.com,081200000011,ktp.jpg,1,consent.pdf
`;
const ruined = "3.17E+15,AGUS UMPAMA,agus.umpama@example.com,081200000012,ktp.jpg,1,consent.pdf\n";

export async function newReader(): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), "proofylink-samples-"));
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "ktp.jpg"));
  copyFileSync(specimenPath("ktp-specimen.jpg"), join(folder, "consent.jpg"));
  copyFileSync(specimenPath("consent-form-specimen.pdf"), join(folder, "consent.pdf"));
  writeFileSync(join(folder, "people.csv"), people);
  writeFileSync(join(folder, "applicants.csv"), people + ruined);
  // A check that takes eighteen seconds of the sandbox is over when a program looks again.
  const start = Date.now();
  const sandbox = await startSandbox({ clock: { now: () => start + 20 * (Date.now() - start) } });
  const env = {
    ...process.env,
    PROOFYLINK_BASE_URL: sandbox.url,
    PROOFYLINK_ACCESS_TOKEN: sandbox.accessToken,
    PROOFYLINK_BATCH_KEY: "a key of the documentation's tests",
  };
  return {
    folder,
    sandbox,
    run: (program, ...args) => promisify(execFile)(program, args, { cwd: folder, env }),
    [Symbol.asyncDispose]: async () => {
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}
