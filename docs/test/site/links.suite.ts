import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, test } from "vitest";
import { siteFolder } from "./built-site.ts";

/** Whatever leaves this machine; whether it is there is not ours to test. */
const isForeign = async (link: string): Promise<boolean> =>
  !/^http:\/\/(localhost|127\.0\.0\.1):/.test(link);

async function brokenLinks(): Promise<{ seen: number; broken: string[] }> {
  const { links } = await new LinkChecker().check({
    path: "**/*.html",
    serverRoot: siteFolder,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: isForeign,
  });
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  return { seen: links.length, broken: broken.map(({ url, parent }) => `${parent} → ${url}`) };
}

describe("the built site", () => {
  test("has no dead link and no dead anchor", { timeout: 120_000 }, async () => {
    const { seen, broken } = await brokenLinks();
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  });

  test("tells language models of pages that are there", () => {
    const text = readFileSync(join(siteFolder, "llms.txt"), "utf8");
    const files = [...text.matchAll(/\]\((\/[^)]+)\)/g)].map(([, path = ""]) => path);
    expect(files).toContain("/guides/unknown-outcome.md");
    expect(files.filter((path) => !existsSync(join(siteFolder, path)))).toEqual([]);
    expect(existsSync(join(siteFolder, "llms-full.txt"))).toBe(true);
  });
});
