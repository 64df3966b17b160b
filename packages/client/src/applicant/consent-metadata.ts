import type { InputField } from "../input-problem.ts";
import { readText } from "./read-text.ts";
import { refuseUnknownFields } from "./unknown-fields.ts";

/**
 * The moment in which the person consented in your portal. It is evidence: take it from the person's
 * real event. The client never fills in any of it.
 */
export interface ConsentMetadata {
  /** The User-Agent header of the person's browser. */
  readonly user_agent: string;
  /** The person's IP address, version 4 or 6. */
  readonly ip_address: string;
  /** Kind of device, for example `desktop` or `mobile`. */
  readonly device_type: string;
  /** Browser and version. */
  readonly browser_info: string;
  /** Operating system. */
  readonly os: string;
  /** When the person consented: ISO 8601 with seconds and an offset, `2026-03-06T16:00:00+08:00`. */
  readonly timestamp: string;
}

const keys = [
  "user_agent",
  "ip_address",
  "device_type",
  "browser_info",
  "os",
  "timestamp",
] as const;
const instant = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const ipAddress = /^(\d{1,3}(\.\d{1,3}){3}|(?=.*:)[\da-f:.]+)$/i;
const clockTolerance = 5 * 60_000;

/**
 * Reads the record of a consent: all six keys, none blank.
 *
 * @param now Milliseconds since 1970, to tell a consent that lies in the future.
 */
export function readConsentMetadata(
  field: InputField,
  value: unknown,
  now: number,
): ConsentMetadata | undefined {
  if (value === undefined || value === null) return field.refuse("is missing");
  if (typeof value !== "object") return field.refuse("must be an object");
  const metadata: Partial<Record<string, string | undefined>> = {};
  for (const key of keys) {
    metadata[key] = readText(field.nested(key), (value as Record<string, unknown>)[key]);
  }
  const { ip_address, timestamp } = metadata;
  if (ip_address && !ipAddress.test(ip_address)) {
    field.nested("ip_address").doubt("is no IP address");
  }
  if (timestamp) checkTimestamp(field.nested("timestamp"), timestamp, now);
  refuseUnknownFields(value, keys, (key) => field.nested(key));
  return metadata as unknown as ConsentMetadata;
}

// A consent in the future is refused, not doubted: it is no evidence, and the usual cause is local
// time (UTC+7 to +9) that was written with a Z.
function checkTimestamp(field: InputField, timestamp: string, now: number): void {
  const date = instant.exec(timestamp)?.[1];
  const time = Date.parse(timestamp);
  // Date.parse moves 30 February on to March.
  if (!date || !time || !new Date(`${date}T00:00Z`).toISOString().startsWith(date)) {
    field.refuse("is no date and time with seconds and an offset");
  } else if (time > now + clockTolerance) {
    field.refuse("lies in the future (local time written with a Z?)");
  }
}
