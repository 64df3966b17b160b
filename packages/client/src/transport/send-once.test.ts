import { FakeClock } from "@proofylink/testing/fake-clock";
import { startFaultServer } from "@proofylink/testing/fault-server";
import { describe, expect, test } from "vitest";
import { emailApplicant } from "../../test/applicant.ts";
import { startApi, success } from "../../test/start-api.ts";
import {
  createProofylink,
  OutcomeUnknownError,
  type ProofylinkOptions,
  RateLimitError,
  type TransportLayer,
} from "../index.ts";

const created = {
  reference_code: "EMP-990101-0001",
  status: "ocr_verification",
  consent_method: "email",
  created_at: "2026-02-11T10:27:41.000000Z",
};

function clientOf(baseUrl: string, options: ProofylinkOptions = {}) {
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  const settings = { baseUrl, accessToken: "token-of-a-test", clock, ...options };
  return { clock, verifications: createProofylink(settings).verifications };
}

describe("the limiter's own 429", () => {
  test("is waited for and then sent again", async () => {
    await using server = await startFaultServer();
    const scenario = await server.scenario("limited", { times: 1, retryAfter: "3" });
    const { clock, verifications } = clientOf(scenario.baseUrl);
    await verifications.createWithEmailConsent(emailApplicant);
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 2, committed: 1 });
    expect(clock.skipped).toEqual([3_000 + 0.5 * 500 * 0.25]);
  });

  test("is told at once when its wait does not fit the deadline", async () => {
    await using server = await startFaultServer();
    const scenario = await server.scenario("limited", { retryAfter: "3600" });
    const { clock, verifications } = clientOf(scenario.baseUrl);
    const error = await verifications.createWithEmailConsent(emailApplicant).catch((e) => e);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(clock.skipped).toEqual([]);
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1 });
  });

  test("is not taken for one when something else says 429", async () => {
    await using api = await startApi(() => ({
      status: 429,
      headers: { "retry-after": "1", "content-type": "text/html" },
      body: "<h1>Slow down</h1>",
    }));
    const { verifications } = clientOf(api.url);
    const create = verifications.createWithEmailConsent(emailApplicant);
    await expect(create).rejects.toBeInstanceOf(RateLimitError);
    expect(api.received).toHaveLength(1);
  });
});

test("a create that was surely not sent is tried again, as often as retries say", async () => {
  await using server = await startFaultServer();
  const scenario = await server.scenario("refused");
  const { clock, verifications } = clientOf(scenario.baseUrl, { retries: 3 });
  const create = verifications.createWithEmailConsent(emailApplicant);
  await expect(create).rejects.toMatchObject({ name: "ConnectionError" });
  expect(clock.skipped).toEqual([250, 500, 1_000]);
});

test("an abort before anything was sent ends with the caller's own reason", async () => {
  await using api = await startApi(() => success(created));
  const { verifications } = clientOf(api.url);
  const signal = AbortSignal.abort(new Error("changed my mind"));
  const create = verifications.createWithEmailConsent(emailApplicant, { signal });
  await expect(create).rejects.toThrow("changed my mind");
  expect(api.received).toHaveLength(0);
});

test("an abort while a token is fetched ends at once and sends nothing", async () => {
  await using api = await startApi(() => success(created));
  const abort = new AbortController();
  const hanging = Promise.withResolvers<string>();
  const accessToken = () => {
    setImmediate(() => abort.abort(new Error("changed my mind")));
    return hanging.promise;
  };
  const { verifications } = clientOf(api.url, { accessToken });
  const create = verifications.createWithEmailConsent(emailApplicant, { signal: abort.signal });
  await expect(create).rejects.toThrow("changed my mind");
  expect(api.received).toHaveLength(0);
});

describe("middleware", () => {
  const twice: TransportLayer = (next) => async (request) => {
    await next(request);
    return next(request);
  };

  test("cannot send a create twice", async () => {
    await using api = await startApi(() => ({ status: 201, ...success(created) }));
    const { verifications } = clientOf(api.url, { middleware: [twice] });
    const error = await verifications.createWithEmailConsent(emailApplicant).catch((e) => e);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toMatchObject({ message: "A create is sent once." });
    expect(api.received).toHaveLength(1);
  });

  test("that fails after the create was sent leaves the outcome unknown, with its own error as cause", async () => {
    await using api = await startApi(() => ({ status: 201, ...success(created) }));
    const failing: TransportLayer = (next) => async (request) => {
      await next(request);
      throw new Error("log is full");
    };
    const { verifications } = clientOf(api.url, { middleware: [failing] });
    const error = await verifications.createWithEmailConsent(emailApplicant).catch((e) => e);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.cause).toMatchObject({ message: "log is full" });
  });

  test("that fails before anything was sent is heard as it is", async () => {
    await using api = await startApi(() => success(created));
    const failing: TransportLayer = () => async () => {
      throw new Error("no licence");
    };
    const { verifications } = clientOf(api.url, { middleware: [failing] });
    const create = verifications.createWithEmailConsent(emailApplicant);
    await expect(create).rejects.toThrow("no licence");
  });

  test("sees no access token, before or after, and a whole Response", async () => {
    await using api = await startApi(() => ({ status: 201, ...success(created) }));
    const seen: unknown[] = [];
    const watching: TransportLayer = (next) => async (request) => {
      seen.push(request.headers.has("authorization"));
      const response = await next(request);
      seen.push(request.headers.has("authorization"), response instanceof Response);
      await response.clone().arrayBuffer();
      return response;
    };
    const { verifications } = clientOf(api.url, { middleware: [watching] });
    await verifications.createWithEmailConsent(emailApplicant);
    expect(seen).toEqual([false, false, true]);
    expect(api.received[0]?.headers.authorization).toBe("Bearer token-of-a-test");
  });
});
