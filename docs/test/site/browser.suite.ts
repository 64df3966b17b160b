import { globSync } from "node:fs";
import { dirname } from "node:path";
import { installChromium } from "@proofylink/testing/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServedSite, serveSite, siteFolder } from "./built-site.ts";

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch(await installChromium());
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await site?.[Symbol.asyncDispose]();
});

interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Requests to other hosts, and whatever the page complained of. */
  readonly complaints: readonly string[];
}

async function visit(width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith("data:")) complaints.push(`asks ${url}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Two pages of each kind: those of one folder are built alike. */
function somePages(): string[] {
  const all = globSync("**/*.html", { cwd: siteFolder }).sort();
  return Object.values(Object.groupBy(all, (path) => dirname(path))).flatMap((alike = []) =>
    alike.slice(0, 2),
  );
}

describe("in Chromium", () => {
  test("no page asks another host, complains, or is wider than a phone", {
    timeout: 240_000,
  }, async () => {
    await using visitor = await visit(390);
    const { page, complaints } = visitor;
    const wide: string[] = [];
    const pages = somePages();
    for (const path of pages) {
      await page.goto(`${site.url}${path}`);
      const tooMuch = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (Number(tooMuch) > 0) wide.push(path);
    }
    expect(pages.length).toBeGreaterThan(20);
    expect({ complaints, wide }).toEqual({ complaints: [], wide: [] });
  });

  test.each([
    ["/", "Search", "reconcile", "When the outcome is unknown"],
    ["/id/", "Cari", "idempotensi", "Bila hasil pengiriman tidak diketahui"],
  ])(
    "the search of %s finds the page, without a server",
    {
      timeout: 60_000,
    },
    async (start, button, word, title) => {
      await using visitor = await visit(1280);
      const { page, complaints } = visitor;
      await page.goto(new URL(start, site.url).href);
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("searchbox").fill(word);
      await page.getByRole("option").filter({ hasText: title }).first().waitFor();
      expect(complaints).toEqual([]);
    },
  );

  test("a guide's other language is one click away", { timeout: 60_000 }, async () => {
    await using visitor = await visit(1280);
    const { page } = visitor;
    await page.goto(`${site.url}guides/unknown-outcome.html`);
    await page.getByRole("button", { name: "Change language" }).hover();
    await page.getByRole("link", { name: "Bahasa Indonesia" }).first().click();
    await page.getByRole("heading", { name: "Bila hasil pengiriman tidak diketahui" }).waitFor();
  });
});
