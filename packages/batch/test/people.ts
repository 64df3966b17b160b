import { specimenPath } from "@proofylink/testing";
import type { BatchRow } from "../src/index.ts";

const consent_metadata = {
  user_agent: "ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};

/** The row of a synthetic person: each number is somebody else, whom the list shows in another way too. */
export function personRow(number: number, more: Partial<BatchRow["applicant"]> = {}): BatchRow {
  const digits = String(number).padStart(6, "0");
  return {
    line: number + 1,
    consent: "own",
    applicant: {
      verification_type_id: 1,
      // A day in 1990: no scenario of the sandbox.
      id_number: `9999${digits.slice(0, 2)}010190${digits.slice(2)}`,
      full_name: `CONTOH NOMOR ${digits}`,
      email: `orang.${digits}@example.com`,
      phone_number: `628120${digits}`,
      consent_metadata,
      ...more,
    },
    ktp_image: specimenPath("ktp-specimen.jpg"),
  };
}

/** So many people, in the order of their lines. */
export function* peopleRows(count: number): Generator<BatchRow, undefined> {
  for (let number = 1; number <= count; number += 1) yield personRow(number);
}
