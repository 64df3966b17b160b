import { expect, test } from "vitest";
import { originOf } from "./origin.ts";

test("an IPv6 address stands in brackets, an IPv4 address does not", () => {
  const port = 4010;
  expect(originOf({ address: "::1", family: "IPv6", port })).toBe("http://[::1]:4010");
  expect(originOf({ address: "127.0.0.1", family: "IPv4", port })).toBe("http://127.0.0.1:4010");
});
