import { scenarios } from "@proofylink/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCheck, type Route, somebody } from "./person.ts";
import { openStage, type Stage, type Visit } from "./stage.ts";

let stage: Stage;
let visit: Visit;
beforeAll(async () => {
  stage = await openStage();
  visit = await stage.visit();
});
afterAll(() => stage[Symbol.asyncDispose]());

const seconds = 1_000;

/** Turns the sandbox's clock, and comes back to the page as somebody who had looked away. */
async function pass(ms: number): Promise<void> {
  await stage.sandbox.clock.advance(ms);
  await visit.page.reload();
}

const status = (name: string) => visit.page.getByText(`Status: ${name}`, { exact: true });

test.for<Route>(["own", "uploaded"])(
  "a check with %s consent runs to its result",
  async (route) => {
    const { page } = visit;
    const code = await createCheck(page, somebody("completed-b"), route);
    await status("Reading the KTP").waitFor({ state: "attached" });
    await pass(12 * seconds);
    await status("Completed").waitFor({ state: "attached" });
    expect(await page.getByText("82").count()).toBeGreaterThan(0);
    const { list } = await stage.sandbox.ledger.read();
    expect(list.filter(({ referenceCode }) => referenceCode === code)).toHaveLength(1);
  },
);

test("a check is followed to its end without anybody touching the page", async () => {
  const { page } = visit;
  await createCheck(page, somebody("completed-a"));
  await status("Reading the KTP").waitFor({ state: "attached" });
  await stage.sandbox.clock.advance(12 * seconds);
  await status("Completed").waitFor({ state: "attached" });
  expect(await page.getByText("94").count()).toBeGreaterThan(0);
});

test.for([
  ["Setuju", "Completed"],
  ["Tolak", "Cancelled"],
] as const)("a person who is asked by e-mail answers %s: %s", async ([answer, ending]) => {
  const { page, context } = visit;
  await createCheck(page, somebody("consent-waits"), "email");
  await pass(5 * seconds);
  await status("Waiting for the person").waitFor({ state: "attached" });
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Open the person's page" }).click();
  const person = await opened;
  await person.getByRole("button", { name: answer }).click();
  await person.getByText("Terima kasih").waitFor();
  await person.close();
  await pass(12 * seconds);
  await status(ending).waitFor({ state: "attached" });
});

test("a refused consent gives the token back", async () => {
  const { page } = visit;
  const before = await stage.sandbox.ledger.read();
  await createCheck(page, somebody("consent-rejected"), "email");
  await pass(60 * seconds);
  await status("Cancelled").waitFor({ state: "attached" });
  const after = await stage.sandbox.ledger.read();
  expect(after.tokens.balance).toBe(before.tokens.balance);
});

test("a failed check says so", async () => {
  await createCheck(visit.page, somebody("ocr-mismatch"));
  await pass(12 * seconds);
  await status("Failed").waitFor({ state: "attached" });
});

test("a status that nobody prepared for counts as still going", async () => {
  await createCheck(visit.page, somebody("stays-in-unknown-status"));
  await pass(30 * seconds);
  await visit.page.getByText("The check is in a state that this portal does not know").waitFor();
});

// Those that are created and end by themselves; the others have tests of their own.
const ending = scenarios.filter(
  ({ create, ends, consent, answerDelayMs, slowness }) =>
    create.kind === "accept" &&
    ends.status !== "stays" &&
    consent.answer === "accepts" &&
    answerDelayMs === 0 &&
    slowness === 1,
);

test("every scenario that ends has a page with its result", async () => {
  const { page } = visit;
  const codes = await Promise.all(ending.map(({ name }) => stage.create(somebody(name))));
  await stage.sandbox.clock.advance(75 * seconds);
  for (const code of codes) {
    await page.goto(`${stage.portal.url}/checks/${code}`);
    await page.getByText(/^Status: (Completed|Failed)$/).waitFor({ state: "attached" });
    expect(await page.getByText("This page could not be shown").count()).toBe(0);
  }
});

test("nothing of all that was written to the console", () => {
  expect(visit.complaints).toEqual([]);
});

test("nobody was charged twice", () => stage.sandbox.ledger.assertNoDoubleCharge());
