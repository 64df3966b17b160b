import { expect, test } from "vitest";
import { recordOf } from "./record-consent.ts";

const at = Date.UTC(2026, 2, 6, 8, 0, 0);
const phone =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";

test("records what the request tells, in the person's own time", () => {
  const event = { userAgent: phone, address: "::ffff:192.0.2.7", at, offsetMinutes: 480 };
  expect(recordOf(event)).toEqual({
    user_agent: phone,
    ip_address: "192.0.2.7",
    device_type: "mobile",
    browser_info: "Chrome 131.0.0.0",
    os: expect.stringMatching(/^Android/),
    timestamp: "2026-03-06T16:00:00+08:00",
  });
});

test.for([
  [-210, "2026-03-06T04:30:00-03:30"],
  [0, "2026-03-06T08:00:00+00:00"],
  [345, "2026-03-06T13:45:00+05:45"],
] as const)("writes an offset of %i minutes", ([offsetMinutes, written]) => {
  const record = recordOf({ userAgent: phone, address: "::1", at, offsetMinutes });
  expect(record.timestamp).toBe(written);
});

test("invents nothing for a browser that tells nothing", () => {
  const record = recordOf({ userAgent: "", address: "192.0.2.7", at, offsetMinutes: 0 });
  expect(record).toMatchObject({ user_agent: "unknown", browser_info: "unknown", os: "unknown" });
});
