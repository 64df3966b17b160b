import { type Sandbox, startSandbox } from "@proofylink/sandbox";
import { afterEach, beforeEach, expect, test } from "vitest";
import { audit } from "./audit.ts";
import type { Sent } from "./create-until-gone.ts";

const granted = 10;
const created = (number: number): Sent => ({
  name: `CONTOH ${number}`,
  told: "created",
  referenceCode: `EMP-990101-000${number}`,
});
const told = (number: number, word: Sent["told"]): Sent => ({
  name: `CONTOH ${number}`,
  told: word,
  referenceCode: undefined,
});

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ tokens: granted });
  for (const one of [1, 2]) await commit(one);
});
afterEach(() => sandbox.close());

function commit(number: number, name = `CONTOH ${number}`): Promise<void> {
  return sandbox.place({ referenceCode: `EMP-990101-000${number}`, fullName: name });
}

async function problems(...sent: Sent[]): Promise<readonly string[]> {
  return (await audit(sandbox, sent, granted)).problems;
}

test("finds nothing where answered and unknown creates are all that is there", async () => {
  const sent = [created(1), told(2, "unknown"), told(3, "unknown"), told(4, "surely not sent")];
  expect(await audit(sandbox, sent, granted)).toMatchObject({
    committed: 2,
    unanswered: 1,
    cancelled: 0,
    tokens: { spent: 2, balance: 8 },
    problems: [],
  });
});

test("finds what was answered and is lost, or is somebody else's", async () => {
  expect(await problems(created(1), created(2), created(3))).toEqual([
    "EMP-990101-0003 was answered and is not there.",
  ]);
  const swapped = [
    { ...created(1), name: "CONTOH 2" },
    { ...created(2), name: "CONTOH 1" },
  ];
  expect(await problems(...swapped)).toHaveLength(2);
});

test("finds what is there although it was not sent, or refused", async () => {
  expect(await problems(created(1), told(2, "surely not sent"))).toEqual([
    "EMP-990101-0002 was surely not sent, and is there.",
  ]);
  expect(await problems(created(1), told(2, "refused"))).toContain("CONTOH 2 was refused.");
  expect(await problems(created(1))).toEqual([
    "EMP-990101-0002 was not sent by anybody, and is there.",
  ]);
});

test("finds one create that is there twice, and tokens that are gone", async () => {
  await commit(3, "CONTOH 2");
  expect(await problems(created(1), created(2))).toEqual([
    "EMP-990101-0003, EMP-990101-0002 are of one create.",
  ]);
  await sandbox.setBalance(1);
  expect((await problems(created(1), created(2))).slice(1)).toEqual([
    expect.stringMatching(/^tokens granted: .*, but 10 would be right\.$/),
    "tokens left: 1, but 7 would be right.",
  ]);
});
