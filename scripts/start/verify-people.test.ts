import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { expect, test } from "vitest";
import { temporaryFolder } from "../steps/temporary-folder.ts";
import { people } from "./people.ts";
import { verifyPeople } from "./verify-people.ts";

// A minute of the sandbox passes in each second: only the command line's own pauses are left.
const start = Date.now();
const clock = { now: () => start + 60 * (Date.now() - start) };

test("two people get the results of their scenarios, each under the code that was created", {
  timeout: 60_000,
}, async () => {
  await using sandbox = await startSandbox({ clock });
  using folder = temporaryFolder();
  let shown = "";
  const [completed, failed] = await verifyPeople(sandbox, people, folder, (text) => {
    shown += text;
  });
  expect(completed).toMatchObject({ output: expect.stringContaining("82 of 100   level B") });
  expect(failed).toMatchObject({ output: expect.stringContaining("OCR data mismatch") });
  expect(shown).toBe(completed?.output);
  expect([completed, failed].map((one) => one?.states.at(-1))).toEqual(["completed", "failed"]);
  expect(await codesOf(sandbox)).toEqual([completed?.referenceCode, failed?.referenceCode].sort());
});

test("a run that ends in another way than it should is no success", {
  timeout: 60_000,
}, async () => {
  await using sandbox = await startSandbox({ clock, tokens: 0 });
  using folder = temporaryFolder();
  const verifying = verifyPeople(sandbox, people, folder);
  await expect(verifying).rejects.toThrow("BUDI CONTOH should have shown the code");
});

async function codesOf({ ledger }: Sandbox): Promise<(string | null)[]> {
  const { list } = await ledger.read();
  return list.map(({ referenceCode }) => referenceCode).sort();
}
