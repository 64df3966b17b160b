import type { FaultName, FaultRule } from "@proofylink/sandbox";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fillIn, sendButton, somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let stage: Stage;
let visit: Visit;
beforeAll(async () => {
  stage = await openStage({ portal: { client: { timeouts: { tryMs: 3_000, totalMs: 4_000 } } } });
  visit = await stage.visit();
});
afterEach(() => stage.sandbox.faults.clear());
afterAll(() => stage[Symbol.asyncDispose]());

/** Sends a create of somebody and lets a fault happen to it. */
async function sendInto(fault: FaultName, scenario = "completed"): Promise<void> {
  const { page } = visit;
  await fillIn(page, somebody(scenario), "uploaded");
  const rule = { fault, when: { method: "POST" }, times: 1 } as FaultRule;
  stage.sandbox.faults.set({ rules: [rule] });
  await sendButton(page).click();
}
const wire = async () => (await stage.sandbox.ledger.read()).requestsOnWire;

// Done and paid, whatever became of the answer.
test.for<FaultName>([
  "drop-after-commit",
  "hang-after-commit",
  "error-500-after-commit",
  "gateway-502-after-commit",
  "cut-answer",
  "foreign-json",
])("%s: the check is found again, and was sent once", async (fault) => {
  const { page } = visit;
  const before = await wire();
  await sendInto(fault);
  await page.getByText("The check was found again").waitFor();
  await page.getByRole("link", { name: /^Show the check EMP-/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Check EMP-/ }).waitFor();
  expect(await wire()).toBe(before + 1);
});

// Not done, which nobody can know.
test.for<FaultName>(["drop-after-read", "redirect-to-login", "login-page"])(
  "%s: the page explains, looks, and never sends again",
  async (fault) => {
    const { page } = visit;
    const before = await wire();
    await sendInto(fault);
    await page.getByRole("heading", { name: "Was the check created?" }).waitFor();
    await page.getByText("That is no proof").waitFor();
    await page.reload();
    await page.getByText("The portal never sends such a request again by itself").waitFor();
    await page.getByRole("button", { name: "Look again" }).click();
    await page.getByText("That is no proof").waitFor();
    expect(await wire()).toBe(before + 1);
  },
);

test("a check that is created late is found by looking again", async () => {
  const { page } = visit;
  stage.sandbox.faults.clear();
  await sendInto("late-commit");
  await page.getByText("That is no proof").waitFor();
  await stage.sandbox.clock.advance(5_000);
  await page.getByRole("button", { name: "Look again" }).click();
  await page.getByText("The check was found again").waitFor();
});

test("a list that cannot be read is said to be so", async () => {
  const { page } = visit;
  await fillIn(page, somebody(), "uploaded");
  stage.sandbox.faults.set({ rules: [{ fault: "error-500-after-commit" }] });
  await sendButton(page).click();
  await page.getByText("The list could not be read").waitFor();
  stage.sandbox.faults.clear();
  await page.getByRole("button", { name: "Look again" }).click();
  await page.getByText("The check was found again").waitFor();
});

test("a create that never left is refused, not unknown", async () => {
  await using offline = await openStage({ portal: { baseUrl: "http://127.0.0.1:9" } });
  const { page } = await offline.visit();
  await fillIn(page, somebody(), "uploaded");
  await sendButton(page).click();
  await page.getByRole("heading", { name: "Nothing was created" }).waitFor();
  await page.getByText("Proofylink was not reached. Nothing was sent.").waitFor();
});

test("a number that the portal does not know is no proof of anything", async () => {
  const { page } = visit;
  await page.goto(`${stage.portal.url}/submissions/${crypto.randomUUID()}`);
  await page.getByRole("heading", { name: "The portal does not know this number" }).waitFor();
  await page.getByRole("link", { name: "Look in the history" }).click();
  await page.getByRole("heading", { name: "History" }).waitFor();
});

test("a page that loses the portal says so, and shows the outcome when it is back", async () => {
  const { page, context } = visit;
  await fillIn(page, somebody("slow-answer"), "uploaded");
  await sendButton(page).click();
  await page.getByText("Proofylink is creating the check").waitFor();
  await context.setOffline(true);
  await page.getByText("The portal was not reached.").waitFor();
  await context.setOffline(false);
  await page.getByRole("heading", { name: /^(Check EMP|The check was created)/ }).waitFor();
});

test("nobody was charged twice", () => stage.sandbox.ledger.assertNoDoubleCharge());
