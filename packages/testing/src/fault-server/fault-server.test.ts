import { Agent, request } from "node:http";
import { request as secureRequest } from "node:https";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FaultScenario, FaultServer } from "./fault-server.ts";
import { type Fault, type FaultOptions, faults } from "./faults.ts";
import { startFaultServer } from "./start-fault-server.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const path = "/api/v1/external/verifications";
const applicant = {
  verification_type_id: 1,
  id_number: "9999010101900001",
  full_name: "BUDI CONTOH",
};

/** One create over a connection of its own; resolves to its status and text, or to the error's code. */
function create(scenario: FaultScenario, agent?: Agent): Promise<[number, string] | string> {
  return new Promise((resolve) => {
    const send = scenario.baseUrl.startsWith("https:") ? secureRequest : request;
    const outgoing = send(`${scenario.baseUrl}${path}/email-consent`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      ...(agent === undefined ? { agent: false } : { agent }),
    });
    outgoing.on("error", (error: NodeJS.ErrnoException) => resolve(String(error.code)));
    outgoing.on("response", async (incoming) => {
      let text = "";
      try {
        for await (const chunk of incoming) text += chunk;
      } catch {
        text += "[cut]";
      }
      resolve([incoming.statusCode ?? 0, text]);
    });
    outgoing.end(JSON.stringify(applicant));
  });
}

async function playOnce(fault: Fault, options?: FaultOptions) {
  const scenario = await server.scenario(fault, options);
  const outcome = await create(scenario);
  return { scenario, outcome, ledger: await scenario.ledger() };
}

describe("what the client meets, and what the ledger says of it", () => {
  test.each<[Fault, number | string, { requestsOnWire: number; committed: number }]>([
    ["none", 201, { requestsOnWire: 1, committed: 1 }],
    ["refused", "ECONNREFUSED", { requestsOnWire: 0, committed: 0 }],
    ["dns", "ENOTFOUND", { requestsOnWire: 0, committed: 0 }],
    ["tls-untrusted", "DEPTH_ZERO_SELF_SIGNED_CERT", { requestsOnWire: 0, committed: 0 }],
    ["drop-before-read", "ECONNRESET", { requestsOnWire: 1, committed: 0 }],
    ["drop-after-read", "ECONNRESET", { requestsOnWire: 1, committed: 0 }],
    ["commit-then-drop", "ECONNRESET", { requestsOnWire: 1, committed: 1 }],
    ["commit-then-500", 500, { requestsOnWire: 1, committed: 1 }],
    ["commit-then-502-html", 502, { requestsOnWire: 1, committed: 1 }],
    ["unavailable", 503, { requestsOnWire: 1, committed: 0 }],
    ["limited", 429, { requestsOnWire: 1, committed: 0 }],
    ["redirect", 302, { requestsOnWire: 1, committed: 0 }],
    ["html-200", 200, { requestsOnWire: 1, committed: 0 }],
    ["cut-body", 201, { requestsOnWire: 1, committed: 1 }],
    ["empty-list", 201, { requestsOnWire: 1, committed: 1 }],
    ["empty-object", 201, { requestsOnWire: 1, committed: 1 }],
    ["null", 201, { requestsOnWire: 1, committed: 1 }],
    ["nothing", 201, { requestsOnWire: 1, committed: 1 }],
    ["foreign-json", 201, { requestsOnWire: 1, committed: 1 }],
    ["deep-json", 201, { requestsOnWire: 1, committed: 1 }],
  ])("%s", async (fault, status, counts) => {
    const { outcome, ledger } = await playOnce(fault);
    expect(typeof outcome === "string" ? outcome : outcome[0]).toBe(status);
    expect(ledger).toMatchObject(counts);
  });

  test("cut-body sends a readable head and half of the JSON", async () => {
    const { outcome } = await playOnce("cut-body");
    expect(outcome).toEqual([201, expect.stringMatching(/^\{"status":"success".*\[cut\]$/)]);
  });

  test("the catalogue says of every fault what it does", () => {
    for (const [name, summary] of Object.entries(faults)) {
      expect(summary, name).toMatch(/\.$|, until advanced\.$/);
    }
  });
});

describe("time is the test's", () => {
  test("late-commit commits when advanced, though the client has left", async () => {
    const scenario = await server.scenario("late-commit");
    const outgoing = request(`${scenario.baseUrl}${path}/email-consent`, { method: "POST" });
    outgoing.on("error", () => {});
    outgoing.end(JSON.stringify(applicant));
    await scenario.until({ received: 1 });
    outgoing.destroy();
    expect(await scenario.until({ closedConnections: 1 })).toMatchObject({ committed: 0 });
    await scenario.advance();
    expect(await scenario.until({ committed: 1 })).toMatchObject({ requestsOnWire: 1 });
  });

  test("slow-bytes sends a byte a step", async () => {
    const scenario = await server.scenario("slow-bytes");
    const answer = create(scenario);
    await scenario.until({ committed: 1 });
    await scenario.advance(1000);
    expect(await answer).toEqual([201, expect.stringContaining("EMP-990101-0001")]);
  });

  test("commit-then-timeout, endless-body and huge-length end when the client leaves", async () => {
    for (const fault of ["commit-then-timeout", "endless-body", "huge-length"] as const) {
      const scenario = await server.scenario(fault);
      const outgoing = request(`${scenario.baseUrl}${path}/email-consent`, { method: "POST" });
      outgoing.on("error", () => {});
      outgoing.end(JSON.stringify(applicant));
      await scenario.until({ committed: 1 });
      outgoing.destroy();
      await scenario.until({ closedConnections: 1 });
    }
  });

  test("tls-hang accepts the connection and says nothing", async () => {
    const scenario = await server.scenario("tls-hang");
    const socket = connect(Number(new URL(scenario.baseUrl).port), "127.0.0.1");
    expect(await scenario.until({ connections: 1 })).toMatchObject({ requestsOnWire: 0 });
    socket.destroy();
    await scenario.advance();
  });
});

test("warm-drop serves a fresh connection and drops a used one after committing", async () => {
  const scenario = await server.scenario("warm-drop");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  expect(await create(scenario, agent)).toEqual([201, expect.any(String)]);
  expect(await create(scenario, agent)).toBe("ECONNRESET");
  expect(await scenario.ledger()).toMatchObject({
    requestsOnWire: 2,
    committed: 2,
    list: [{ nthOnConnection: 1 }, { nthOnConnection: 2 }],
  });
  agent.destroy();
});

test("a fault can strike a number of times, and reads instead of creates", async () => {
  const scenario = await server.scenario("unavailable", {
    times: 1,
    methods: ["GET"],
    retryAfter: "0",
  });
  expect(await create(scenario)).toEqual([201, expect.any(String)]);
  const first = await fetch(`${scenario.baseUrl}${path}`);
  expect([first.status, first.headers.get("retry-after")]).toEqual([503, "0"]);
  const second = await fetch(`${scenario.baseUrl}${path}`);
  expect(await second.json()).toMatchObject({
    data: [{ reference_code: "EMP-990101-0001", customer_id_number: "9999********0001" }],
    meta: { total: 1, last_page: 1 },
  });
});

test("reads a multipart create, its detail and the balance after it", async () => {
  const scenario = await server.scenario("none");
  const form = new FormData();
  for (const [name, value] of Object.entries(applicant)) form.set(name, String(value));
  const url = `${scenario.baseUrl}${path}`;
  const created = await fetch(`${url}/own-consent`, { method: "POST", body: form });
  const { data } = (await created.json()) as { data: { reference_code: string } };
  expect(await (await fetch(`${url}/${data.reference_code}`)).json()).toMatchObject({
    data: { customer: { name: "BUDI CONTOH" }, verification: { status: "ocr_verification" } },
  });
  expect((await fetch(`${url}/EMP-990101-9999`)).status).toBe(404);
  const balance = await fetch(`${scenario.baseUrl}/api/v1/external/token/balance`);
  expect(await balance.json()).toMatchObject({ data: { token: 999 } });
});

test("following the redirect shows in the ledger", async () => {
  const scenario = await server.scenario("redirect");
  const url = `${scenario.baseUrl}${path}/email-consent`;
  const login = await fetch(url, { method: "POST", body: "{}" });
  expect(login.headers.get("content-type")).toContain("text/html");
  expect((await scenario.ledger()).list.map(({ path }) => path)).toContain("/login");
});
