import { join } from "node:path";
import { installChromium } from "@proofylink/testing/chromium";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { expect, test } from "vitest";

const demo = join(import.meta.dirname, "../..");

test("Vite serves the pages as they are written; without a server behind them they say so", async () => {
  const vite = await createServer({
    configFile: join(demo, "vite.config.ts"),
    logLevel: "silent",
  });
  await vite.listen();
  const browser = await chromium.launch(await installChromium());
  const page = await browser.newPage({ locale: "en-GB" });
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  const [address = ""] = vite.resolvedUrls?.local ?? [];
  await page.goto(address);
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(errors).toEqual([]);
  await browser.close();
  await vite.close();
});
