import { expect, test } from "vitest";
import { type Findings, InputField } from "../input-problem.ts";
import { readConsentMetadata } from "./consent-metadata.ts";

const now = Date.parse("2026-03-06T16:00:00+08:00");
const metadata = {
  user_agent: "Mozilla/5.0 (X11; Linux x86_64) ContohBrowser/1.0",
  ip_address: "192.0.2.10",
  device_type: "desktop",
  browser_info: "ContohBrowser 1.0",
  os: "Linux",
  timestamp: "2026-03-06T16:00:00+08:00",
};

function read(value: unknown) {
  const findings: Findings = { errors: {}, warnings: [] };
  const read = readConsentMetadata(new InputField("consent_metadata", findings), value, now);
  return { read, errors: findings.errors, warnings: findings.warnings };
}

test("takes all six keys, trimmed, in the documented order, and adds nothing", () => {
  const given = { ...Object.fromEntries(Object.entries(metadata).reverse()), os: " Linux " };
  expect(read(given)).toEqual({ read: metadata, errors: {}, warnings: [] });
  expect(Object.keys(read(given).read!)).toEqual(Object.keys(metadata));
});

test.for(Object.keys(metadata))(
  "refuses %s when it is absent or blank, by its dotted name",
  (key) => {
    for (const value of [undefined, null, "", " \u200b"]) {
      const { errors } = read({ ...metadata, [key]: value });
      expect(errors).toEqual({
        [`consent_metadata.${key}`]: [
          expect.stringContaining("is missing. Give what your portal recorded"),
        ],
      });
    }
  },
);

test("tells every wrong key at once", () => {
  expect(Object.keys(read({}).errors)).toEqual(
    Object.keys(metadata).map((key) => `consent_metadata.${key}`),
  );
});

test.for([undefined, null, "{}", 1])("refuses %j, which is no object", (value) => {
  expect(read(value).errors).toEqual({
    consent_metadata: [
      expect.stringMatching(/(is missing|must be an object)\. Give .* user_agent, ip_address/),
    ],
  });
});

test("refuses a key that is not one of the six", () => {
  expect(read({ ...metadata, ipAddress: "192.0.2.10" }).errors).toEqual({
    "consent_metadata.ipAddress": [
      expect.stringContaining("is not a field of this request. Did you mean ip_address?"),
    ],
  });
});

test.for([
  "2026-03-06T16:00:00+08:00",
  "2026-03-06T08:00:00Z",
  "2026-03-06T08:00:00.123456Z",
  "2024-02-29T23:59:59+00:00",
  "2026-03-06T16:04:59+08:00",
])("takes the timestamp %s", (timestamp) => {
  expect(read({ ...metadata, timestamp }).errors).toEqual({});
});

test.for([
  "2026-03-06T16:00:00",
  "2026-03-06 16:00:00+08:00",
  "2026-03-06T16:00+08:00",
  "2026-03-06T16:00:00+0800",
  "2026-03-06",
  "2026-02-30T16:00:00Z",
  "2026-13-01T16:00:00Z",
  "2026-03-06T25:00:00Z",
  "1772784000000",
  "Fri Mar 06 2026 16:00:00 GMT+0800",
])("refuses the timestamp %s, which is not ISO 8601 with seconds and an offset", (timestamp) => {
  expect(read({ ...metadata, timestamp }).errors).toEqual({
    "consent_metadata.timestamp": [
      expect.stringContaining("is no date and time with seconds and an offset"),
    ],
  });
});

test("refuses a consent in the future beyond five minutes: no event can be there", () => {
  const timestamp = "2026-03-06T16:05:01+08:00";
  expect(read({ ...metadata, timestamp }).errors).toEqual({
    "consent_metadata.timestamp": [expect.stringContaining("lies in the future")],
  });
  // 16:00 in Makassar, written as if it were UTC.
  expect(read({ ...metadata, timestamp: "2026-03-06T16:00:00Z" }).errors).toEqual({
    "consent_metadata.timestamp": [expect.stringContaining("local time written with a Z")],
  });
});

test("refuses a Date: the API wants text, and a Date has lost the person's offset", () => {
  expect(read({ ...metadata, timestamp: new Date(now) }).errors).toEqual({
    "consent_metadata.timestamp": [expect.stringContaining("must be text")],
  });
});

test.for(["192.0.2.10", "::1", "2001:db8::10", "::ffff:192.0.2.10"])("takes %s", (ip_address) => {
  expect(read({ ...metadata, ip_address }).warnings).toEqual([]);
});

test.for(["unknown", "192.0.2", "192.0.2.10, 198.51.100.1", "localhost"])(
  "doubts the IP address %s and sends it",
  (ip_address) => {
    const { read: sent, warnings, errors } = read({ ...metadata, ip_address });
    expect(sent?.ip_address).toBe(ip_address);
    expect(errors).toEqual({});
    expect(warnings).toEqual([
      {
        field: "consent_metadata.ip_address",
        message: expect.stringContaining("is no IP address"),
      },
    ]);
  },
);
