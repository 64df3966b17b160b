import { Agent, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type FaultName, type FaultRule, faultCatalogue, startSandbox } from "../../src/index.ts";
import { bodies, paths, send } from "../applicant.ts";
import { openRaw, rawCreate } from "../raw-connection.ts";

/** What a create comes to under a fault. */
interface Outcome {
  readonly rule: FaultRule;
  readonly received: boolean;
  /** A token is spent for it; `late` is a second later. */
  readonly committed: boolean | "late";
  readonly answered: number | null;
  /** What arrives on the wire, in part. */
  readonly wire: RegExp;
  readonly connection: "end" | "reset" | "stays";
}

const nothing = /^$/;
const reference = /"reference_code":"EMP-\d{6}-\d{4}"/;

/** Everything on one connection, in the order of the catalogue. */
const outcomes: { readonly [Name in FaultName]: Omit<Outcome, "rule"> & Partial<Outcome> } = {
  "drop-before-read": of(false, false, null, nothing, "reset"),
  "drop-while-reading": of(false, false, null, nothing, "reset"),
  "drop-after-read": of(true, false, null, nothing, "reset"),
  hang: of(true, false, null, nothing, "stays"),
  "error-500": of(true, false, 500, /^HTTP\/1.1 500 .*"status":"error".*}$/s, "stays"),
  "gateway-502": of(true, false, 502, /^HTTP\/1.1 502 .*text\/html.*<\/html>\n$/s, "stays"),
  "unavailable-503": of(true, false, 503, /^HTTP\/1.1 503 (?!.*retry-after).*}$/s, "stays"),
  "limited-429": of(true, false, 429, /^HTTP\/1.1 429 .*retry-after: 1\r.*}$/s, "stays"),
  "gateway-429": of(true, false, 429, /^HTTP\/1.1 429 (?!.*retry-after).*<\/html>\n$/s, "stays"),
  "redirect-to-login": of(true, false, 302, /^HTTP\/1.1 302 .*location: \/login\r/s, "stays"),
  "login-page": of(true, false, 200, /^HTTP\/1.1 200 .*<h1>Login<\/h1>/s, "stays"),
  "late-commit": of(true, "late", null, nothing, "reset"),
  "late-commit-504": of(true, "late", 504, /^HTTP\/1.1 504 .*<\/html>\n$/s, "stays"),
  "drop-after-commit": of(true, true, null, nothing, "reset"),
  "hang-after-commit": of(true, true, null, nothing, "stays"),
  "error-500-after-commit": of(true, true, 500, /^HTTP\/1.1 500 .*"status":"error"/s, "stays"),
  "gateway-502-after-commit": of(true, true, 502, /^HTTP\/1.1 502 .*text\/html/s, "stays"),
  "delayed-answer": {
    ...of(true, true, 201, reference, "stays"),
    rule: { fault: "delayed-answer", delay: 1 },
  },
  "slow-bytes": {
    ...of(true, true, 201, reference, "stays"),
    rule: { fault: "slow-bytes", delay: 0, bytesAtOnce: 50 },
  },
  "cut-answer": of(true, true, 201, /^HTTP\/1.1 201 .*\r\n\r\n{"status":"success"[^}]+$/s, "end"),
  "stalled-answer": {
    ...of(true, true, 201, /\r\n\r\n{"s$/, "stays"),
    rule: { fault: "stalled-answer", atByte: 3 },
  },
  "endless-answer": of(true, true, 201, /"message":"\r\n10000\r\na{999}/, "stays"),
  "huge-length": of(true, true, 201, /content-length: 1073741824\r.*\r\n\r\n{.{29}$/s, "stays"),
  "empty-answer": of(true, true, 201, /content-length: 0\r.*\r\n\r\n$/s, "stays"),
  "empty-object": of(true, true, 201, /\r\n\r\n{}$/, "stays"),
  "empty-list": of(true, true, 201, /\r\n\r\n\[\]$/, "stays"),
  "null-answer": of(true, true, 201, /\r\n\r\nnull$/, "stays"),
  "broken-json": of(true, true, 201, /\r\n\r\n{"status":"success"[^}]+$/, "stays"),
  "foreign-json": of(true, true, 201, /\r\n\r\n{"error":/, "stays"),
  "deep-json": of(true, true, 201, /"data":\[{99}.*\]{99}}$/, "stays"),
  "close-after-answer": of(true, true, 201, reference, "end"),
};

function of(
  received: boolean,
  committed: boolean | "late",
  answered: number | null,
  wire: RegExp,
  connection: Outcome["connection"],
) {
  return { received, committed, answered, wire, connection };
}

const table = (Object.keys(faultCatalogue) as FaultName[]).map((fault): [string, Outcome] => [
  fault,
  { rule: { fault } as FaultRule, ...outcomes[fault] },
]);

test.each(table)("%s: what is committed, noted and sent", async (fault, outcome) => {
  await using sandbox = await startSandbox();
  using connection = await openRaw(sandbox);
  // The connection is warm by then.
  connection.socket.write(rawCreate(sandbox, "/api/v1/external/nothing", {}));
  const before = (await connection.until(/}$/)).length;
  sandbox.faults.set({ rules: [outcome.rule] });
  connection.socket.write(rawCreate(sandbox, paths.email, bodies.email));
  if (outcome.connection === "stays") {
    if (outcome.wire !== nothing) {
      await connection.until(outcome.wire, before);
      connection.socket.pause();
    }
  } else expect(await connection.ended).toBe(outcome.connection);
  const noted = async () => (await sandbox.ledger.read()).list[0];
  const { received, answered } = outcome;
  await expect.poll(noted).toMatchObject({ fault, received, answered });
  expect(connection.received().slice(before)).toMatch(outcome.wire);
  expect(connection.socket.readyState === "open").toBe(outcome.connection === "stays");
  const committed = () => sandbox.ledger.read().then(({ tokens }) => tokens.spent);
  expect(await committed()).toBe(outcome.committed === true ? 1 : 0);
  await sandbox.clock.advance(1_000);
  expect(await committed()).toBe(outcome.committed === false ? 0 : 1);
  const { list, committed: counted } = await sandbox.ledger.read();
  expect(counted).toBe(outcome.committed === false ? 0 : 1);
  expect(list[0]?.referenceCode !== null).toBe(outcome.committed !== false);
  await sandbox.ledger.assertNoDoubleCharge();
});

/** What the global fetch makes of an answer: its status and whether its body came whole, or a failure. */
async function fetched(answer: Promise<Response>): Promise<string> {
  try {
    const response = await answer;
    const body = await response.text().catch(() => undefined);
    return `${response.status}${body === undefined ? " cut" : ""}`;
  } catch (error) {
    return (error as Error).name;
  }
}

const endsByItself = table.filter(
  ([fault]) => !/^(hang|hang-after-commit|stalled-answer|endless-answer|huge-length)$/.test(fault),
);

test.each(endsByItself)("%s: what fetch sees of a create and of a read", async (fault, outcome) => {
  await using sandbox = await startSandbox({ faults: { rules: [outcome.rule] } });
  const status = outcome.answered;
  const seen = (usual: number) => {
    if (status === null) return "TypeError";
    return `${status === 201 ? usual : status}${fault === "cut-answer" ? " cut" : ""}`;
  };
  expect(await fetched(send(sandbox, paths.own, { json: bodies.own }))).toBe(seen(201));
  expect(await fetched(send(sandbox, "/api/v1/external/verifications"))).toBe(seen(200));
});

const neverEnds = table.filter((one) => !endsByItself.includes(one));

test.each(neverEnds)("%s: it stays until the client leaves", async (_, outcome) => {
  await using sandbox = await startSandbox({ faults: { rules: [outcome.rule] } });
  const leaving = new AbortController();
  const answer = send(sandbox, paths.own, { json: bodies.own, signal: leaving.signal })
    .then((response) => response.text())
    .catch((error: Error) => error.name);
  const noted = async () => (await sandbox.ledger.read()).list[0]?.received;
  await expect.poll(noted).toBe(true);
  leaving.abort();
  expect(await answer).toBe("AbortError");
  sandbox.faults.clear();
  expect(await fetched(send(sandbox, paths.own, { json: bodies.own }))).toBe("201");
});

test("a node:http client with kept connections meets faults on warm ones", async () => {
  await using sandbox = await startSandbox({
    faults: { rules: [{ fault: "drop-after-commit", when: { connection: "warm" } }] },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${sandbox.accessToken}` };
      const asked = request(`${sandbox.url}/api/v1/external/token/balance`, { agent, headers });
      asked.on("response", (response) => resolve(buffer(response).then(() => asked.reusedSocket)));
      asked.on("error", () => reject(new Error(`failed, reused: ${asked.reusedSocket}`)));
      asked.end();
    });
  expect(await ask()).toBe(false);
  await expect(ask()).rejects.toThrow("failed, reused: true");
  agent.destroy();
});
