import { expect, test } from "vitest";
import { readBaseUrl } from "./base-url.ts";

test.each([
  ["https://api.example.test", "https://api.example.test"],
  ["https://api.example.test///", "https://api.example.test"],
  ["https://gateway.example.test/proofylink/", "https://gateway.example.test/proofylink"],
  ["http://localhost:4010", "http://localhost:4010"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
  ["http://127.1.2.3", "http://127.1.2.3"],
  ["http://[::1]:4010/", "http://[::1]:4010"],
])("%s is taken", (text, baseUrl) => {
  expect(readBaseUrl(text, false)).toBe(baseUrl);
});

test.each([
  [undefined, /PROOFYLINK_BASE_URL/],
  ["", /PROOFYLINK_BASE_URL/],
  ["api.example.test", /https:/],
  ["/api", /https:/],
  ["http://api.example.test", /https:/],
  ["http://localhost.example.test", /https:/],
  ["http://127.0.0.1.example.test", /https:/],
  ["ftp://127.0.0.1", /https:/],
  ["https://user:pass@api.example.test", /no user/],
  ["https://api.example.test?key=1", /no user/],
  ["https://api.example.test/#top", /no user/],
  ["https://api.example.test/api", /\/api/],
  ["https://api.example.test/api/v1/external/", /\/api/],
])("%s is refused", (text, message) => {
  expect(() => readBaseUrl(text, false)).toThrow(message);
});

test("a sandbox may be another machine without https", () => {
  expect(readBaseUrl("http://sandbox:4010", true)).toBe("http://sandbox:4010");
  expect(() => readBaseUrl("ftp://sandbox", true)).toThrow(/https:/);
});

test("a password in it is not repeated", () => {
  const url = "https://user:hunter2@api.example.test";
  expect(() => readBaseUrl(url, false)).toThrow(expect.not.stringContaining("hunter2"));
});
