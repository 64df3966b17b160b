import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import config from "../../tsdown.config.ts";

const here = join(import.meta.dirname, "../..");
const notices = readFileSync(join(here, "THIRD-PARTY-NOTICES.md"), "utf8");
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What we depend on stands beside us; what that depends on, where pnpm keeps everything. */
const places = ["node_modules", "../../node_modules/.pnpm/node_modules"];

function licenceOf(name: string): string {
  const folder = places.map((place) => join(here, place, name)).find(existsSync) ?? "";
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each)) ?? "";
  return readFileSync(join(folder, file), "utf8");
}

const bundled = Object(config).deps.onlyBundle as string[];

test.each(bundled)("the licence of %s, which is built in, comes along", (name) => {
  expect(plain(notices)).toContain(plain(licenceOf(name)));
  expect(notices).toContain(`## ${name}\n`);
});
