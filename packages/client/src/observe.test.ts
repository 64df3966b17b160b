import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, test } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import { startApi, success } from "../test/start-api.ts";
import { type CallEvent, createProofylink, type Hooks, type LogLevel } from "./index.ts";

const token = success({ token: 1 });
const once503 = (_received: unknown, number: number) =>
  number === 1 ? { status: 503, body: {} } : token;

/** A logger that keeps what it is told. */
function keeping() {
  const lines: [LogLevel, string, CallEvent][] = [];
  const keep = (level: LogLevel) => (message: string, event: CallEvent) =>
    void lines.push([level, message, event]);
  const logger = {
    debug: keep("debug"),
    info: keep("info"),
    warn: keep("warn"),
    error: keep("error"),
  };
  return { lines, logger };
}

test("hooks are told of each try, pause and answer, with the path template and no URL", async () => {
  await using api = await startApi(once503);
  const told: [string, CallEvent][] = [];
  const tell = (name: string) => (event: CallEvent) => void told.push([name, event]);
  const hooks: Hooks = {
    onRequest: tell("request"),
    onResponse: tell("response"),
    onRetry: tell("retry"),
    onError: tell("error"),
  };
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  const proofylink = createProofylink({ baseUrl: api.url, accessToken: "t", clock, hooks });
  await proofylink.reports.request("EMP-1", "credit").catch(() => {});
  const call = {
    operation: "getCreditReport",
    method: "GET",
    pathTemplate: "/api/v1/external/verifications/{reference_code}/reports/credit",
  };
  expect(told).toEqual([
    ["request", { ...call, attempt: 1 }],
    ["response", { ...call, attempt: 1, status: 503, ms: 0 }],
    ["retry", { ...call, attempt: 1, cause: 503, delayMs: 250 }],
    ["request", { ...call, attempt: 2 }],
    ["response", { ...call, attempt: 2, status: 200, ms: 0 }],
    ["error", { ...call, attempt: 2, code: "unexpected_response" }],
  ]);
});

test.each<[LogLevel | undefined, LogLevel[]]>([
  ["debug", ["debug", "info", "warn", "debug", "info"]],
  [undefined, ["info", "warn", "info"]],
  ["warn", ["warn"]],
  ["error", []],
])("at level %s it logs %j", async (logLevel, levels) => {
  await using api = await startApi(once503);
  const { lines, logger } = keeping();
  const level = logLevel === undefined ? {} : { logLevel };
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  await createProofylink({
    baseUrl: api.url,
    accessToken: "t",
    clock,
    logger,
    ...level,
  }).tokens.balance();
  expect(lines.map(([name]) => name)).toEqual(levels);
});

test("a failure is logged as an error, with its code", async () => {
  await using api = await startApi(() => ({ status: 401, body: {} }));
  const { lines, logger } = keeping();
  const { tokens } = createProofylink({
    baseUrl: api.url,
    accessToken: "t",
    logger,
    logLevel: "error",
  });
  await tokens.balance().catch(() => {});
  expect(lines).toMatchObject([["error", "proofylink Error", { code: "unauthenticated" }]]);
});

test("hooks and loggers that throw do not make a create fail", async () => {
  await using api = await startApi(() => ({
    status: 201,
    ...success({ reference_code: "EMP-1" }),
  }));
  const boom = () => {
    throw new Error("boom");
  };
  const { verifications } = createProofylink({
    baseUrl: api.url,
    accessToken: "t",
    hooks: { onRequest: boom, onResponse: boom },
    logger: { debug: boom, info: boom, warn: boom, error: boom },
    logLevel: "debug",
  });
  const created = await verifications.createWithEmailConsent(emailApplicant);
  expect(created.reference_code).toBe("EMP-1");
});
