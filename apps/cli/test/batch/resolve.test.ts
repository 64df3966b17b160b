import { applicantsFile } from "@proofylink/batch/input";
import { createProofylink } from "@proofylink/client";
import { imageFromFile } from "@proofylink/client/node";
import { expect, test } from "vitest";
import { jsonLines } from "../cli/json-lines.ts";
import { loseTwo, twoAreLost } from "./lose-two.ts";
import { onSandbox, type Stage, withoutChance } from "./on-sandbox.ts";
import { peopleFolder } from "./people-file.ts";

/** Creates the verification of a line's person beside the batch, as somebody in the dashboard might. */
async function createByHand({ at, sandbox }: Stage, line: number): Promise<string> {
  const { url: baseUrl, accessToken } = sandbox;
  const { verifications } = createProofylink({ baseUrl, accessToken });
  const defaults = { verification_type_id: 1 };
  const file = applicantsFile(at("people.csv"), { check: verifications.check, defaults });
  for await (const { line: at, applicant, ktp_image } of file.rows()) {
    if (at !== line) continue;
    const { consent_metadata: _, ...person } = applicant;
    const whole = { ...person, ktp_image: await imageFromFile(ktp_image) };
    return (await verifications.createWithEmailConsent(whole)).reference_code;
  }
  throw new Error(`There is no line ${line}.`);
}

test("unknown rows are listed and settled by a person: sent again only when that is the decision", async () => {
  await using stage = await onSandbox(peopleFolder(3), { faults: twoAreLost });
  await loseTwo(stage);

  const listed = await stage.batch(["resolve"]);
  expect(listed.code).toBe(7);
  expect(withoutChance(listed.stdout)).toMatchSnapshot();
  const [first = "", second = ""] = [...listed.stdout.matchAll(/line (\d+)/g)].map(
    ([, line]) => line,
  );
  expect((await stage.batch(["resolve", first, "--give-up"])).code).toBe(0);
  expect((await stage.batch(["resolve", second, "--resend"])).code).toBe(0);
  expect((await stage.batch(["resume", "--yes", "--no-wait"])).code).toBe(0);
  const status = await stage.batch(["status", "--json"]);
  expect(JSON.parse(status.stdout)).toMatchObject({
    rows: { created: 2, given_up: 1, unknown: 0 },
    tokens: { spent: 2, maybe: 1 },
  });
  expect(await stage.sandbox.ledger.read()).toMatchObject({ requestsOnWire: 4, committed: 2 });
}, 180_000);

test("a row that exists after all is settled with its code, and with nobody else's", async () => {
  await using stage = await onSandbox(peopleFolder(3), { faults: twoAreLost });
  await loseTwo(stage);
  const { sandbox, batch } = stage;
  const listed = JSON.parse((await batch(["resolve", "--json"])).stdout);
  const [{ line }, { line: other }] = listed.unknown;
  const code = await createByHand(stage, line);

  const wrong = await batch(["resolve", `${other}`, "--created", code]);
  expect(wrong.code).toBe(3);
  expect(wrong.stderr).toContain("of another person");
  const right = await batch(["resolve", `${line}`, "--created", code, "--json"]);
  expect(right.code).toBe(0);
  expect(JSON.parse(right.stdout)).toMatchObject({ line, decision: { created: code } });
  expect(JSON.parse((await batch(["resolve", "--json"])).stdout).unknown).toHaveLength(1);

  const resent = await batch(["resolve", `${other}`, "--resend"]);
  expect(resent.stderr).toContain("It is sent by the next run: proofylink batch resume");
  expect((await batch(["resume", "--yes", "--no-wait"])).code).toBe(0);
  const { stdout } = await batch(["export", "--format", "jsonl"]);
  const rows = jsonLines(stdout);
  expect(rows).toMatchObject(rows.map(() => ({ state: "created" })));
  expect(rows.find((row) => row.line === line)).toMatchObject({ reference_code: code });
  await sandbox.ledger.assertNoDoubleCharge();
  expect(await sandbox.ledger.read()).toMatchObject({ tokens: { spent: 3 } });
}, 180_000);

test.each([
  ["a line without a decision", ["2"]],
  ["a decision without a line", ["--resend"]],
  ["two decisions", ["2", "--resend", "--give-up"]],
  ["a line that is not unknown", ["2", "--resend"]],
  ["a NIK as a reference code", ["2", "--created", "9999010101900001"]],
])("refuses %s", async (_what, args) => {
  await using stage = await onSandbox();
  expect((await stage.batch(["resolve", ...args])).code).toBe(2);
});
