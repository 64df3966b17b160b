import { expect, test } from "vitest";
import { onSandbox, withoutChance } from "../batch/on-sandbox.ts";
import { peopleFolder } from "../batch/people-file.ts";
import { openScreen } from "./screen.ts";

test("a batch asks before it spends, is seen running, and leaves a clean screen at Ctrl-C", async () => {
  // Time stands still there, and so do the verifications.
  const now = Date.now();
  await using stage = await onSandbox(peopleFolder(5), { clock: { now: () => now } });
  const args = ["batch", "run", "people.csv", "--type", "1"];
  await using screen = openScreen(args, stage.env, stage.folder);
  await screen.shows("Spend up to 5 tokens?");
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
  screen.type("y");
  await screen.shows("5/5  waiting for 5 results");
  screen.type("\u0003");
  expect(await screen.ended).toBe(130);
  expect(screen.raw()).toContain("█");
  await expect(withoutChance(screen.text())).toMatchFileSnapshot("screens/batch-run.txt");
  expect(screen.text()).not.toContain("█");
});

test("whoever does not agree spends nothing", async () => {
  await using stage = await onSandbox();
  const args = ["batch", "run", "people.csv", "--type", "1"];
  await using screen = openScreen(args, stage.env, stage.folder);
  await screen.shows("Spend up to 3 tokens?");
  screen.type("n");
  expect(await screen.ended).toBe(2);
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 0 });
});
