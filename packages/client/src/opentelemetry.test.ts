import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, test } from "vitest";
import { emailApplicant } from "../test/applicant.ts";
import { startApi, success } from "../test/start-api.ts";
import { createProofylink, type ProofylinkOptions } from "./index.ts";
import { type Tracer, traceRequests } from "./opentelemetry.ts";

/** A tracer that keeps what its spans were told. */
function keeping() {
  const spans: Record<string, unknown>[] = [];
  const tracer: Tracer = {
    startSpan(name, { kind, attributes }) {
      const span: Record<string, unknown> = { name, kind, ...attributes };
      return {
        setAttribute: (key, value) => Object.assign(span, { [key]: value }),
        setStatus: (status) => Object.assign(span, status),
        end: () => void spans.push(span),
      };
    },
  };
  return { spans, tracer };
}

function clientOf(baseUrl: string, tracer: Tracer, options: ProofylinkOptions = {}) {
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  const middleware = [traceRequests(tracer)];
  return createProofylink({ baseUrl, accessToken: "t", clock, middleware, ...options });
}

const name = "GET /api/v1/external/verifications/{reference_code}";
const call = {
  name,
  kind: 2,
  "http.request.method": "GET",
  "url.template": "/api/v1/external/verifications/{reference_code}",
};

test("a span of each try, with the template instead of the code", async () => {
  await using api = await startApi((_received, number) =>
    number === 1 ? { status: 503, body: {} } : success({ verification: { status: "processing" } }),
  );
  const { spans, tracer } = keeping();
  await clientOf(api.url, tracer).verifications.get("EMP-1");
  expect(spans).toEqual([
    { ...call, "http.response.status_code": 503, "error.type": "503", code: 2 },
    { ...call, "http.response.status_code": 200, "http.request.resend_count": 1 },
  ]);
});

test("a failure without an answer is told by its kind", async () => {
  const { spans, tracer } = keeping();
  const transport = () => Promise.reject(new Error("10.0.0.1"));
  const client = clientOf("https://a.test", tracer, { transport, retries: 0 });
  await client.verifications.get("EMP-1").catch(() => {});
  expect(spans).toEqual([{ ...call, "error.type": "other", code: 2 }]);
});

test("a tracer that fails does not make a create fail", async () => {
  await using api = await startApi(() => ({
    status: 201,
    ...success({ reference_code: "EMP-1" }),
  }));
  const boom = () => {
    throw new Error("boom");
  };
  const tracers: Tracer[] = [
    { startSpan: boom },
    { startSpan: () => ({ setAttribute: boom, setStatus: boom, end: boom }) },
  ];
  for (const tracer of tracers) {
    const created = await clientOf(api.url, tracer).verifications.createWithEmailConsent(
      emailApplicant,
    );
    expect(created.reference_code).toBe("EMP-1");
  }
});
