import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import config from "../../tsdown.config.ts";

const notices = readFileSync(new URL("../../THIRD-PARTY-NOTICES.md", import.meta.url), "utf8");
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

test("the licence of everything that is built in comes along", () => {
  const bundled = Object(config).deps.onlyBundle as string[];
  expect(bundled.length).toBeGreaterThan(0);
  for (const name of bundled) {
    const licence = new URL(`../../node_modules/${name}/LICENSE`, import.meta.url);
    expect(plain(notices)).toContain(plain(readFileSync(licence, "utf8")));
  }
});
