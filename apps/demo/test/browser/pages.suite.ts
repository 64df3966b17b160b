import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillIn, openForm, sendButton, somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let stage: Stage;
let visit: Visit;
const codes: Record<string, string> = {};
beforeAll(async () => {
  stage = await openStage();
  for (const scenario of ["completed-d", "ocr-mismatch", "stays-in-unknown-status"]) {
    codes[scenario] = await stage.create(somebody(scenario));
  }
  await stage.sandbox.clock.advance(12_000);
  visit = await stage.visit();
});
afterAll(() => stage[Symbol.asyncDispose]());

const addresses = {
  history: () => "/checks",
  "the form": () => "/checks/new",
  "a result": () => `/checks/${codes["completed-d"]}`,
  "a failure": () => `/checks/${codes["ocr-mismatch"]}`,
  "a strange status": () => `/checks/${codes["stays-in-unknown-status"]}`,
  "no such check": () => "/checks/none",
  "no such page": () => "/nowhere",
  "no such number": () => "/submissions/none",
};
const pages = Object.entries(addresses);

async function open(path: string): Promise<void> {
  await visit.page.goto(`${stage.portal.url}${path}`);
  await visit.page.getByRole("heading", { level: 1 }).waitFor();
  await visit.page.waitForLoadState("networkidle");
}

/** How many pixels stand out to the right. */
const overhang = () =>
  visit.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** How much has moved since the page began to load, as browsers count it. */
const shifted = () =>
  visit.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );

/** What axe finds, in words that fit one line each. */
async function findings(): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  return linesOf(new AxeBuilder({ page: visit.page }).withTags(tags));
}

/** Colours are all that a dark page has of its own. */
async function darkFindings(): Promise<string[]> {
  await visit.page.emulateMedia({ colorScheme: "dark" });
  const lines = await linesOf(new AxeBuilder({ page: visit.page }).withRules("color-contrast"));
  await visit.page.emulateMedia({ colorScheme: "light" });
  return lines;
}

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.for(pages)("%s: nothing moves, nothing is cut off, axe finds nothing", async ([, address]) => {
  const { page } = visit;
  await open(address());
  expect(await shifted(), "layout shift").toBeLessThan(0.02);
  // 1280 pixels at 200 and 400 % are 640 and 320.
  for (const width of [640, 375, 320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await overhang()]).toEqual([width, 0]);
  }
  expect(await findings()).toEqual([]);
  expect(await darkFindings()).toEqual([]);
});

test("axe finds nothing wrong with a form full of errors, with consent, and with an unknown outcome", async () => {
  const { page } = visit;
  await openForm(page);
  await sendButton(page).click();
  await page.getByText("Not ready yet.").waitFor();
  expect(await findings()).toEqual([]);
  await fillIn(page, somebody(), "own");
  expect(await findings()).toEqual([]);
  await fillIn(page, somebody(), "uploaded");
  stage.sandbox.faults.set({ rules: [{ fault: "drop-after-read", times: 1 }] });
  await sendButton(page).click();
  await page.getByText("That is no proof").waitFor();
  expect(await findings()).toEqual([]);
});

test("axe finds nothing wrong with the page to sign in", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.goto(stage.portal.url);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

test("a check is created with the keyboard alone", async () => {
  const { page } = visit;
  await open("/checks");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    "Skip to the content",
  );
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "New check" }).waitFor();
  // Whoever comes from another page is at its heading.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("radio", { name: "Vehicle rental" }).isChecked()).toBe(true);
});

test("both languages, chosen once and kept", async () => {
  const { page } = visit;
  await open("/checks/new");
  await page.getByRole("button", { name: "Bahasa Indonesia" }).click();
  await page.getByRole("heading", { level: 1, name: "Pemeriksaan baru" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Pemeriksaan baru" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("id");
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "New check" }).waitFor();
});

test("nothing asks anybody else for anything", async () => {
  const { page, context } = visit;
  const foreign: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(stage.portal.url) && !request.url().startsWith("blob:")) {
      foreign.push(request.url());
    }
  });
  for (const [, address] of pages) await open(address());
  await page.reload();
  expect(foreign).toEqual([]);
});

test.for([
  ["the form", 2],
  ["a result", 2],
  ["no such number", 2],
  ["history", 0],
] as const)("%s: the files of its own are named with the page itself", async ([name, count]) => {
  const { page } = visit;
  const answer = await page.goto(`${stage.portal.url}${addresses[name]()}`);
  await page.waitForLoadState("networkidle");
  const named = [...(answer?.headers().link ?? "").matchAll(/<([^>]+)>/g)].map(([, path]) => path);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname),
  );
  expect(loaded).toEqual(expect.arrayContaining(named));
  // Chunks that pages share are named too; a page's own script and style sheet are called after it.
  const own = loaded.filter((path) => /-page-[\w-]+\.(?:js|css)$/.test(path));
  expect([...new Set(own)].sort()).toHaveLength(count);
  expect(named).toEqual(expect.arrayContaining(own));
});
