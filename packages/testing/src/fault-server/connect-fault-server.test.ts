import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { execPath } from "node:process";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { connectFaultServer, type FaultServerAddress } from "./connect-fault-server.ts";
import { startFaultServer } from "./start-fault-server.ts";

test("a suite in another process plays faults and reads ledgers over HTTP", async () => {
  const args = [join(import.meta.dirname, "serve.ts")];
  const child = spawn(execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(createInterface(child.stdout), "line")) as [string];
  const address = JSON.parse(line) as FaultServerAddress;
  expect(address.certificate).toContain("BEGIN CERTIFICATE");

  await using server = connectFaultServer(address);
  const scenario = await server.scenario("limited", { retryAfter: "7", times: 1 });
  const create = () =>
    fetch(`${scenario.baseUrl}/api/v1/external/verifications/email-consent`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"full_name":"BUDI CONTOH"}',
    });
  expect((await create()).headers.get("retry-after")).toBe("7");
  expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, committed: 0 });
  expect((await create()).status).toBe(201);
  expect(await scenario.until({ committed: 1 })).toMatchObject({ requestsOnWire: 2 });

  const late = await server.scenario("late-commit");
  const answer = fetch(`${late.baseUrl}/api/v1/external/verifications/email-consent`, {
    method: "POST",
    body: "{}",
  });
  await late.until({ received: 1 });
  await late.advance();
  expect((await answer).status).toBe(201);

  // @ts-expect-error A catalogue name is needed.
  await expect(server.scenario("no-such-fault")).rejects.toThrow("Unknown fault");

  child.stdin.end();
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("pages of any origin may call it, Authorization header included", async () => {
  await using server = await startFaultServer();
  for (const fault of ["none", "drop-before-read"] as const) {
    const scenario = await server.scenario(fault);
    const preflight = await fetch(`${scenario.baseUrl}/x`, { method: "OPTIONS" });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    expect((await scenario.ledger()).list).toEqual([]);
  }
});
