import { expect, test } from "vitest";
import { loseTwo, twoAreLost } from "../batch/lose-two.ts";
import { onSandbox, type Stage, withoutChance } from "../batch/on-sandbox.ts";
import { peopleFolder } from "../batch/people-file.ts";
import { openScreen } from "./screen.ts";

/** What a command of `proofylink batch` leaves on the screen. */
async function seen({ env, folder }: Stage, args: readonly string[], exitCode = 0) {
  await using screen = openScreen(["batch", ...args], env, folder);
  expect(await screen.ended, screen.text()).toBe(exitCode);
  return withoutChance(screen.text());
}

test("what each command of a batch looks like, from the check of its file to the end", async () => {
  // Time stands still there, and so do the verifications.
  const now = Date.now();
  const clock = { now: () => now };
  await using stage = await onSandbox(peopleFolder(3), { clock, faults: twoAreLost });
  const dryRun = await seen(stage, ["run", "people.csv", "--type", "1", "--dry-run"]);
  await expect(dryRun).toMatchFileSnapshot("screens/batch-dry-run.txt");
  await loseTwo(stage);
  const status = await seen(stage, ["status"]);
  await expect(status).toMatchFileSnapshot("screens/batch-status.txt");
  const unknown = await seen(stage, ["resolve"], 7);
  await expect(unknown).toMatchFileSnapshot("screens/batch-resolve.txt");
  const settled = [await seen(stage, ["resolve", "2", "--resend"])];
  settled.push(await seen(stage, ["resolve", "3", "--give-up"]));
  await expect(settled.join("\n")).toMatchFileSnapshot("screens/batch-resolve-line.txt");
  const resumed = await seen(stage, ["resume", "--yes", "--no-wait"]);
  await expect(resumed).toMatchFileSnapshot("screens/batch-resume.txt");
  const exported = await seen(stage, ["export", "-o", "results.csv"]);
  await expect(exported).toMatchFileSnapshot("screens/batch-export.txt");
  const purged = await seen(stage, ["purge", "--yes"]);
  await expect(purged).toMatchFileSnapshot("screens/batch-purge.txt");
}, 120_000);
