import type { BatchRow } from "@proofylink/batch";
import { specimenPath } from "@proofylink/testing";

const consent_metadata = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};
const ktp_image = specimenPath("ktp-specimen.jpg");

/** The name of the person in a line; nobody else has it. */
export function nameOf(line: number): string {
  return `CONTOH NOMOR ${String(line).padStart(7, "0")}`;
}

/** So many synthetic people, each of their own. */
export function* people(count: number): Generator<BatchRow, undefined> {
  for (let line = 1; line <= count; line += 1) {
    const digits = String(line).padStart(7, "0");
    yield {
      line,
      consent: "own",
      applicant: {
        verification_type_id: 1,
        id_number: `999${digits.slice(0, 3)}010190${digits.slice(3)}`,
        full_name: nameOf(line),
        email: `orang.${digits}@example.com`,
        phone_number: `62812${digits}`,
        consent_metadata,
      },
      ktp_image,
    };
  }
}
