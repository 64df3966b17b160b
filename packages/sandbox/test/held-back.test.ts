import { expect, test } from "vitest";
import { nikOf, startSandbox } from "../src/index.ts";
import { bodies, paths, send } from "./applicant.ts";

const balance = "/api/v1/external/token/balance";

test("latency holds every answer back", async () => {
  await using sandbox = await startSandbox({ latency: 150 });
  for (const path of [balance, "/nowhere"]) {
    const begun = performance.now();
    await send(sandbox, path);
    // A timer may be over a millisecond early.
    expect(performance.now() - begun).toBeGreaterThanOrEqual(149);
  }
});

test("a slow answer is held back when its work is done, and keeps nobody else waiting", async () => {
  await using sandbox = await startSandbox();
  const json = { ...bodies.email, id_number: nikOf({ suffix: "0504" }) };
  let answer: "none" | "whole" | "broken" = "none";
  const asked = send(sandbox, paths.email, { json }).then(
    () => {
      answer = "whole";
    },
    () => {
      answer = "broken";
    },
  );
  await expect.poll(async () => (await sandbox.ledger.read()).committed).toBe(1);
  // An answer that was not held back would be there before those of later requests.
  for (let nth = 0; nth < 10; nth += 1) expect((await send(sandbox, balance)).status).toBe(200);
  expect(answer).toBe("none");
  await sandbox.close();
  await asked;
  expect(answer).toBe("broken");
});
