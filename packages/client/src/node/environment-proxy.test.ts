import { describe, expect, test } from "vitest";
import { environmentProxy } from "./environment-proxy.ts";

const proxy = "http://proxy.example.com:3128";

function chosen(target: string, env: Record<string, string>): string | undefined {
  return environmentProxy(new URL(target), (name) => env[name])?.href;
}

describe("which variable counts", () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ["https://api.example.com", { HTTPS_PROXY: proxy }, `${proxy}/`],
    ["https://api.example.com", { https_proxy: proxy, HTTPS_PROXY: "http://other" }, `${proxy}/`],
    ["https://api.example.com", { HTTP_PROXY: proxy }, undefined],
    ["http://api.example.com", { HTTP_PROXY: proxy }, `${proxy}/`],
    ["https://api.example.com", { ALL_PROXY: proxy }, `${proxy}/`],
    ["https://api.example.com", { HTTPS_PROXY: "" }, undefined],
    ["https://api.example.com", { HTTPS_PROXY: "proxy:8080" }, "http://proxy:8080/"],
    ["https://api.example.com", { HTTPS_PROXY: "https://proxy" }, "https://proxy/"],
    ["https://api.example.com", {}, undefined],
  ])("%s with %o: %s", (target, env, expected) => {
    expect(chosen(target, env)).toBe(expected);
  });
});

describe("NO_PROXY", () => {
  test.each<[string, string, boolean]>([
    ["*", "https://api.example.com", true],
    ["example.com", "https://example.com", true],
    ["example.com", "https://api.example.com", true],
    [".example.com", "https://api.example.com", true],
    ["*.example.com", "https://api.example.com", true],
    ["example.com", "https://badexample.com", false],
    ["EXAMPLE.com", "https://api.example.com", true],
    ["a.test, example.com b.test", "https://api.example.com", true],
    ["example.com:8443", "https://api.example.com", false],
    ["example.com:8443", "https://api.example.com:8443", true],
    ["example.com:443", "https://api.example.com", true],
    ["10.0.0.0/8", "https://10.1.2.3", true],
    ["10.0.0.0/8", "https://11.1.2.3", false],
    ["10.0.0.0/99", "https://10.1.2.3", false],
    ["10.1.2.3", "https://10.1.2.3", true],
    ["2.3", "https://10.1.2.3", false],
    ["2001:db8::/32", "https://[2001:db8::1]", true],
    ["2001:db8::1", "https://[2001:db8::1]", true],
    ["[2001:db8::1]:443", "https://[2001:db8::1]", true],
    ["", "https://api.example.com", false],
  ])("%o for %s: exempt %s", (rules, target, exempt) => {
    const expected = exempt ? undefined : `${proxy}/`;
    expect(chosen(target, { HTTPS_PROXY: proxy, no_proxy: rules })).toBe(expected);
  });
});

test.each([
  "http://localhost:8080",
  "http://127.0.0.1",
  "http://127.9.9.9",
  "https://api.localhost",
  "http://[::1]:3000",
])("the loopback is never proxied: %s", (target) => {
  expect(chosen(target, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy })).toBeUndefined();
});

test.each(["socks5://user:secret@proxy", "http://", "http://user:secret@pro xy"])(
  "an address that is none is refused without being shown",
  (value) => {
    const choose = () => chosen("https://api.example.com", { HTTPS_PROXY: value });
    expect(choose).toThrow(expect.objectContaining({ code: "INVALID_PROXY" }));
    expect(choose).not.toThrow(/secret/);
  },
);
