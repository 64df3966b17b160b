import { specimenPath } from "@proofylink/testing";
import type { Page } from "playwright-core";
import { somebody } from "../browser/person.ts";
import type { Stage } from "../browser/stage.ts";

/** Brings a page into the state that is to be seen, whatever its language. */
export type Scene = (page: Page, stage: Stage) => Promise<void>;

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
};

async function fillIn(page: Page, scenario: string): Promise<void> {
  const person = somebody(scenario);
  await page.locator('[name="id_number"]').fill(person.nik);
  await page.locator('[name="full_name"]').fill(person.name);
  await page.locator('[name="email"]').fill(person.email);
  await page.locator('[name="phone_number"]').fill(person.phone);
  await page.locator('input[type="file"]').first().setInputFiles(specimenPath("ktp-specimen.jpg"));
}

export const scenes = {
  history: (page, { portal }) => open(page, `${portal.url}/checks`),
  result: async (page, stage) => {
    const code = await stage.create(somebody("completed-d"));
    await stage.sandbox.clock.advance(15_000);
    await open(page, `${stage.portal.url}/checks/${code}`);
  },
  "new-check": async (page, { portal }) => {
    await open(page, `${portal.url}/checks/new`);
    await fillIn(page, "completed");
    await page.evaluate(() => scrollTo(0, 0));
  },
  consent: async (page, { portal }) => {
    await open(page, `${portal.url}/checks/new`);
    await fillIn(page, "completed");
    await page.locator('input[value="own"]').check();
    await page.getByRole("button", { name: /I agree|Saya setuju/ }).click();
    await page.getByRole("alert").waitFor();
    await page.locator('input[value="own"]').evaluate((radio) => {
      radio.closest("section")?.scrollIntoView();
    });
  },
  waiting: async (page, { portal, sandbox }) => {
    await open(page, `${portal.url}/checks/new`);
    await fillIn(page, "consent-waits");
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(/\/checks\/\w+-/);
    await sandbox.clock.advance(6_000);
    await page.reload();
    await page.locator('a[target="_blank"]').waitFor();
  },
  unknown: async (page, { portal, sandbox }) => {
    await open(page, `${portal.url}/checks/new`);
    await fillIn(page, "completed");
    sandbox.faults.set({ rules: [{ fault: "drop-after-read", times: 1 }] });
    await page.locator('button[type="submit"]').click();
    await page.getByText(/That is no proof|Itu bukan bukti/).waitFor();
  },
} as const satisfies Readonly<Record<string, Scene>>;
