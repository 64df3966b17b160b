import { afterAll, beforeAll, expect, test } from "vitest";
import { somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let stage: Stage;
let visit: Visit;
const people = Array.from({ length: 45 }, () => somebody());
beforeAll(async () => {
  stage = await openStage();
  for (const person of people) await stage.create(person);
  visit = await stage.visit();
});
afterAll(() => stage[Symbol.asyncDispose]());

const rows = () => visit.page.getByRole("row");

test("pages are in the address, and back and forward go through them", async () => {
  const { page } = visit;
  await page.getByText("45 checks").waitFor();
  expect(await rows().count()).toBe(21);
  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByText("Page 2 of 3").waitFor();
  expect(new URL(page.url()).search).toBe("?page=2");
  await page.getByRole("link", { name: "Next page" }).click();
  await page.getByText("Page 3 of 3").waitFor();
  await page.goBack();
  await page.getByText("Page 2 of 3").waitFor();
  await page.reload();
  await page.getByText("Page 2 of 3").waitFor();
  await page.goto(`${stage.portal.url}/checks?page=99`);
  await page.getByText("There is no such page any more.").waitFor();
  await page.getByRole("link", { name: "To the first page" }).click();
  await page.getByText("Page 1 of 3").waitFor();
});

test("a search stays out of the address, and is still there after a look at a check", async () => {
  const { page } = visit;
  const { name } = people[7] ?? somebody();
  await page.getByLabel("Search by name").fill(name);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText(`1 check for “${name}”`).waitFor();
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name: /^Check / }).waitFor();
  await page.goBack();
  await page.getByText(`1 check for “${name}”`).waitFor();
  expect(new URL(page.url()).search).toBe("");
  await page.getByLabel("Search by name").fill("Nobody At All");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Nothing found" }).waitFor();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByText("45 checks").waitFor();
});

test("no whole NIK is shown", async () => {
  const text = await visit.page.getByRole("table").textContent();
  expect(text).toMatch(/9\d{3}\*{8}\d{4}/);
  expect(text).not.toMatch(/\d{16}/);
});

test("statuses change by themselves", async () => {
  const { page } = visit;
  await stage.create(somebody());
  await page.reload();
  await page.getByText("Reading the KTP").first().waitFor();
  await stage.sandbox.clock.advance(12_000);
  await page.getByText("Completed").first().waitFor();
  await page.getByText("Reading the KTP").first().waitFor({ state: "hidden" });
});

test("a list that cannot be read says so, and can be asked for again", async () => {
  const { page } = visit;
  stage.sandbox.faults.set({ rules: [{ fault: "gateway-502" }] });
  await page.reload();
  await page.getByRole("alert").first().waitFor();
  stage.sandbox.faults.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("46 checks").waitFor();
});
