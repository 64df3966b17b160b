import type { TemporaryFolder } from "../steps/temporary-folder.ts";

/** Somebody who does not exist; what the sandbox finds out follows from the NIK. */
export interface Person {
  readonly name: string;
  /** The scenario that the sandbox plays for this NIK. */
  readonly scenario: "completed-b" | "ocr-mismatch";
  readonly nik: string;
  /** What `proofylink verify` ends with. */
  readonly exitCode: number;
}

/** Two people to whom different things happen. */
export const people: readonly Person[] = [
  { name: "BUDI CONTOH", scenario: "completed-b", nik: "9999010100900011", exitCode: 0 },
  { name: "SITI CONTOH", scenario: "ocr-mismatch", nik: "9999010100900100", exitCode: 9 },
];

/** Writes the person down as `proofylink verify` reads it and returns the file's name. */
export function writeApplicant(folder: TemporaryFolder, { name, nik, scenario }: Person): string {
  const applicant = {
    verification_type_id: 1,
    id_number: nik,
    full_name: name,
    email: "budi.contoh@example.com",
    phone_number: "6281200000000",
    consent_metadata: {
      user_agent: "ContohBrowser/1.0",
      ip_address: "192.0.2.10",
      device_type: "desktop",
      browser_info: "ContohBrowser 1.0",
      os: "Linux",
      timestamp: "2026-03-06T16:00:00+08:00",
    },
  };
  folder.write(`${scenario}.json`, JSON.stringify(applicant, null, 2));
  return `${scenario}.json`;
}
