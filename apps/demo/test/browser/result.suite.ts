import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { nikOf, scenarios } from "@proofylink/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage, type Visit } from "./stage.ts";

// What becomes of a check by its scenario, and by the type it is for.
const byScenario = scenarios
  .filter(({ create }) => create.kind === "accept")
  .map((scenario) => ({ referenceCode: scenario.name, idNumber: nikOf(scenario) }));
const byType = ([1, 2, 3, 4] as const).map((verificationTypeId) => ({
  referenceCode: `TYPE-${verificationTypeId}`,
  verificationTypeId,
}));

let stage: Stage;
let visit: Visit;
beforeAll(async () => {
  stage = await openStage();
  for (const one of [...byScenario, ...byType]) await stage.sandbox.place(one);
  await stage.sandbox.clock.advance(3_600_000);
  visit = await stage.visit();
});
afterAll(() => stage[Symbol.asyncDispose]());

async function open(code: string) {
  const { page } = visit;
  await page.goto(`${stage.portal.url}/checks/${code}`);
  await page.getByRole("heading", { level: 2, name: /The check|Pemeriksaan/ }).waitFor();
  return page;
}

/** What axe finds in the page with everything in it opened, in words that fit one line each. */
async function findings(): Promise<string[]> {
  await visit.page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
  });
  const { violations } = await new AxeBuilder({ page: visit.page })
    // The suite of the pages looks at what stands around it.
    .include("main")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.for([...byScenario, ...byType])(
  "$referenceCode has a page that complains of nothing",
  async ({ referenceCode }) => {
    const page = await open(referenceCode);
    await page.getByRole("heading", { level: 1, name: referenceCode }).waitFor();
    const scored = (await page.getByRole("heading", { name: "Credibility" }).count()) === 1;
    expect(await page.getByText("A signal, not a verdict", { exact: true }).count()).toBe(
      scored ? 1 : 0,
    );
    expect(await page.getByText(/undefined|NaN|\[object/).count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  },
);

const looks = [
  ...byType.map((type) => ({ ...type, colorScheme: "light" as const })),
  { ...byType[2]!, colorScheme: "dark" as const },
];

test.for(looks)(
  "axe finds nothing wrong with the opened result $referenceCode, $colorScheme",
  // It looks at a few thousand elements.
  { timeout: 120_000 },
  async ({ referenceCode, colorScheme }) => {
    await visit.page.emulateMedia({ colorScheme });
    await open(referenceCode);
    expect(await findings()).toEqual([]);
  },
);

test("the NIK is shown when it is asked for, announced, and hidden again by itself", async () => {
  const page = await open("completed-d");
  const nik = byScenario.find(({ referenceCode }) => referenceCode === "completed-d")!.idNumber;
  await page.clock.install();
  expect(await page.content()).not.toContain(nik);
  await page.getByRole("button", { name: "Show the whole NIK" }).click();
  await page.getByText(nik).waitFor();
  expect(await page.getByRole("status").allTextContents()).toContain(
    "The whole NIK is shown for 20 seconds.",
  );
  await page.clock.fastForward(20_000);
  await page.getByText("The NIK is hidden again.").waitFor();
  expect(await page.content()).not.toContain(nik);
});

test("the NIK is not printed, and closed parts are open on paper", async () => {
  const page = await open("completed-d");
  // The last part of the page.
  await page.getByRole("heading", { name: "What would raise the score" }).waitFor();
  await page.getByRole("button", { name: "Show the whole NIK" }).click();
  await page.getByText("The whole NIK is shown").waitFor();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.getByText("The NIK is hidden again.").waitFor();
  expect(await page.locator("details:not([open])").count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.locator("details[open]").count()).toBe(0);
});

test("on paper there is the result alone, black on white", async () => {
  const page = await open("completed-d");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.getByRole("navigation").count()).toBe(0);
  expect(await page.getByRole("button").count()).toBe(0);
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).background);
  expect(ground).toContain("rgb(245, 246, 244)");
  await page.emulateMedia({ media: null, colorScheme: null });
});

test("reports are saved as PDF, and their making is announced", async () => {
  const page = await open("completed-d");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Credit report" }).click(),
    turnClockUntilReady(),
  ]);
  expect(download.suggestedFilename()).toBe("completed-d-credit.pdf");
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await page.getByText("The report was saved.").waitFor();
});

/** A report takes three seconds of the sandbox to be made. */
async function turnClockUntilReady(): Promise<void> {
  await visit.page.getByText("The report is being made …").waitFor();
  await stage.sandbox.clock.advance(3_000);
}

test("a report that does not come is said so, and can be asked for again", async () => {
  const page = await open("completed-d");
  await page.route("**/reports/proofylink", (route) => route.abort());
  await page.getByRole("button", { name: "Proofylink report" }).click();
  await page.getByText("The report did not come. Try again.").waitFor();
  await page.unroute("**/reports/proofylink");
});

test("with the keyboard, pillars open and the calendar scrolls", async () => {
  const page = await open("completed-e");
  const pillar = page.locator("summary", { hasText: "Financial wisdom" });
  await pillar.focus();
  await page.keyboard.press("Enter");
  await page.getByText("Online loans (pinjol)").waitFor();
  await page.setViewportSize({ width: 375, height: 800 });
  const calendar = page.getByRole("region", { name: "Payment calendar" });
  await calendar.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => calendar.evaluate((area) => area.scrollLeft)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test("a decision that is made after completion is shown", async () => {
  const page = await open("approved-later");
  expect(await page.getByRole("definition").allTextContents()).toContain("Approved");
});
