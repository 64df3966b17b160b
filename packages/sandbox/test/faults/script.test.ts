import { expect, test } from "vitest";
import { type FaultCondition, type FaultScript, startSandbox } from "../../src/index.ts";
import { bodies, bodyOf, paths, send } from "../applicant.ts";

const list = "/api/v1/external/verifications";
const balance = "/api/v1/external/token/balance";

/** The statuses of so many reads under a script; 503 is its fault. */
async function statuses(when: FaultCondition, times?: number): Promise<number[]> {
  const rule = {
    fault: "unavailable-503",
    when,
    ...(times === undefined ? {} : { times }),
  } as const;
  await using sandbox = await startSandbox({ faults: { rules: [rule] } });
  const asked: number[] = [];
  for (let nth = 1; nth <= 6; nth += 1) {
    const path = nth % 2 === 1 ? list : `${balance}?nth=${nth}`;
    const headers: Record<string, string> = nth > 4 ? { "X-Test": "late" } : {};
    asked.push((await send(sandbox, path, { headers })).status);
  }
  return asked;
}

const [ok, bad] = [200, 503];

test.each<[FaultCondition, number[]]>([
  [{}, [bad, bad, bad, bad, bad, bad]],
  [{ nth: 2 }, [ok, bad, ok, ok, ok, ok]],
  [{ nth: [1, 4] }, [bad, ok, ok, bad, ok, ok]],
  [{ every: 3 }, [ok, ok, bad, ok, ok, bad]],
  [{ probability: 0 }, [ok, ok, ok, ok, ok, ok]],
  [{ probability: 1 }, [bad, bad, bad, bad, bad, bad]],
  [{ operationId: "getTokenBalance" }, [ok, bad, ok, bad, ok, bad]],
  [{ operationId: "getTokenBalance", nth: 2 }, [ok, ok, ok, bad, ok, ok]],
  [{ method: "POST" }, [ok, ok, ok, ok, ok, ok]],
  [{ path: list }, [bad, ok, bad, ok, bad, ok]],
  [{ path: "/api/v1/external/tok*" }, [ok, bad, ok, bad, ok, bad]],
  [{ header: { name: "x-test" } }, [ok, ok, ok, ok, bad, bad]],
  [{ header: { name: "X-TEST", value: "late" } }, [ok, ok, ok, ok, bad, bad]],
  [{ header: { name: "x-test", value: "early" } }, [ok, ok, ok, ok, ok, ok]],
])("when %j", async (when, expected) => {
  expect(await statuses(when)).toEqual(expected);
});

test("it strikes as often as it may", async () => {
  expect(await statuses({ every: 2 }, 2)).toEqual([ok, bad, ok, bad, ok, ok]);
});

const mixed: FaultScript = {
  rules: [
    { fault: "error-500", when: { probability: 0.3 } },
    { fault: "gateway-502", when: { probability: 0.3 } },
  ],
};

async function run(seed: number, script: FaultScript): Promise<number[]> {
  await using sandbox = await startSandbox({ seed, faults: script });
  const asked: number[] = [];
  for (let nth = 1; nth <= 40; nth += 1) asked.push((await send(sandbox, balance)).status);
  return asked;
}

test("the same seed meets the same faults, another one others", async () => {
  const first = await run(1, mixed);
  expect(new Set(first)).toEqual(new Set([200, 500, 502]));
  expect(await run(1, mixed)).toEqual(first);
  expect(await run(2, mixed)).not.toEqual(first);
  expect(await run(2, { ...mixed, seed: 1 })).toEqual(first);
});

test("the first rule that strikes is played, and all that fit are counted", async () => {
  await using sandbox = await startSandbox();
  const rules = [
    { fault: "error-500", when: { nth: 2 } },
    { fault: "gateway-502", times: 2 },
  ] as const;
  sandbox.faults.set({ rules });
  const asked: number[] = [];
  for (let nth = 1; nth <= 4; nth += 1) asked.push((await send(sandbox, balance)).status);
  expect(asked).toEqual([502, 500, 502, 200]);
  expect(sandbox.faults.read()).toEqual({
    seed: 1,
    rules: [
      { rule: rules[0], matched: 4, struck: 1 },
      { rule: rules[1], matched: 4, struck: 2 },
    ],
  });
  sandbox.faults.set({ rules });
  expect((await send(sandbox, balance)).status).toBe(502);
  sandbox.faults.clear();
  expect((await send(sandbox, balance)).status).toBe(200);
});

test("late work is done at its time, in its order, and once", async () => {
  await using sandbox = await startSandbox({
    faults: { rules: [{ fault: "late-commit-504", commitAfter: 5_000, times: 3 }] },
  });
  const begun = sandbox.clock.now();
  for (const full_name of ["A CONTOH", "B CONTOH", "C CONTOH"]) {
    const json = { ...bodies.email, full_name };
    expect((await send(sandbox, paths.email, { json })).status).toBe(504);
  }
  await sandbox.clock.advance(4_000);
  expect((await sandbox.ledger.read()).committed).toBe(0);
  await sandbox.clock.advance(60_000);
  const [first, second] = await Promise.all([
    bodyOf(send(sandbox, list)),
    bodyOf(send(sandbox, list)),
  ]);
  expect(first.data.map((row: { customer_name: string }) => row.customer_name)).toEqual([
    "C CONTOH",
    "B CONTOH",
    "A CONTOH",
  ]);
  expect(second.meta.total).toBe(3);
  const after = Date.parse(first.data[2].created_at) - begun;
  expect(after).toBeGreaterThanOrEqual(5_000);
  expect(after).toBeLessThan(30_000);
  expect((await sandbox.ledger.read()).tokens.spent).toBe(3);
});

test("a late create that is refused when its time comes is nobody's", async () => {
  await using sandbox = await startSandbox({
    tokens: 0,
    faults: { rules: [{ fault: "late-commit-504" }] },
  });
  await send(sandbox, paths.email, { json: bodies.email });
  await send(sandbox, paths.email, { json: { ...bodies.email, email: "none" } });
  await sandbox.clock.advance(1_000);
  expect(await sandbox.ledger.read()).toMatchObject({
    requestsOnWire: 2,
    committed: 0,
    tokens: { spent: 0 },
  });
});

test("consent pages meet faults too, the admin side never", async () => {
  await using sandbox = await startSandbox({ adminSecret: "for-tests-only" });
  const admin = { url: sandbox.url, accessToken: "for-tests-only" };
  const script = { rules: [{ fault: "gateway-502" }] };
  const put = await send(admin, "/admin/faults", { method: "PUT", json: script });
  expect(put.status).toBe(200);
  expect((await send(sandbox, "/consent/abc")).status).toBe(502);
  const read = await bodyOf(send(admin, "/admin/faults"));
  expect(read).toMatchObject({
    seed: 1,
    rules: [{ rule: script.rules[0], matched: 1, struck: 1 }],
  });
  expect(read.catalogue.hang.description).toContain("never answered");
  const wrong = await send(admin, "/admin/faults", { method: "PUT", json: { rules: [{}] } });
  expect(wrong.status).toBe(422);
  expect((await bodyOf(wrong)).message).toContain("rules[0].fault must be one of");
  expect((await send(sandbox, "/consent/abc")).status).toBe(502);
  expect((await send(admin, "/admin/faults", { method: "DELETE" })).status).toBe(200);
  expect((await send(sandbox, "/consent/abc")).status).toBe(404);
  expect((await send(sandbox, "/admin/faults", { method: "DELETE" })).status).toBe(404);
});

test("a redirect leads to a page that is no part of the API", async () => {
  await using sandbox = await startSandbox({
    faults: { rules: [{ fault: "redirect-to-login", times: 1 }] },
  });
  const response = await send(sandbox, list);
  const page = await send(sandbox, response.headers.get("location") ?? "");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toContain("text/html");
});

test("a sandbox with a wrong script does not start", async () => {
  const faults = { rules: [{ fault: "hang", delay: 1 }] } as unknown as FaultScript;
  await expect(startSandbox({ faults })).rejects.toThrow('has no setting "delay"');
});
