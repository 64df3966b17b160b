import { TransportFailure, type TransportLayer } from "../../src/index.ts";
import { startApi } from "../start-api.ts";
import { emailApplicant, everything, markers } from "./markers.ts";
import type { Failures, Stage } from "./stage.ts";

const nowhere = "http://127.0.0.1:9";

async function creating(stage: Stage, options: Parameters<Stage["client"]>[0]): Promise<unknown> {
  await using api = await startApi(() => ({ status: 500, body: everything }));
  const client = stage.client({ baseUrl: api.url, ...options });
  return await client.verifications.createWithEmailConsent(emailApplicant);
}

/** An error of the user's program that holds the request. */
const holding = (request: unknown) => Object.assign(new Error("not today"), { request });

const failsBefore: TransportLayer = () => async (request) => {
  throw holding(request);
};
const failsAfter: TransportLayer = (next) => async (request) => {
  await next(request);
  throw holding(request);
};
const quoting = () => {
  const cause = Object.assign(new Error(everything), { code: "ECONNRESET", data: everything });
  return Promise.reject(new TypeError(everything, { cause }));
};

/** What the user's program does inside a call, and how it interrupts one. */
export const ownCode: Failures = {
  "a middleware fails first": (stage) => creating(stage, { middleware: [failsBefore] }),
  "a middleware fails after the answer": (stage) => creating(stage, { middleware: [failsAfter] }),
  "a middleware sends twice": (stage) =>
    creating(stage, {
      middleware: [(next) => (request) => next(request).then(() => next(request))],
    }),
  "a fetch that quotes": (stage) =>
    creating(stage, { fetch: quoting, transport: undefined as never }),
  "a transport that quotes": (stage) => creating(stage, { transport: quoting }),
  "a transport that fails as it should": (stage) =>
    creating(stage, {
      transport: () =>
        Promise.reject(
          new TransportFailure("reset", {
            sent: "maybe",
            phase: "request",
            source: "none",
            timeline: [],
          }),
        ),
    }),
  "hooks and logger that fail": (stage) => {
    const fail = () => {
      throw new Error("no disk");
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    return creating(stage, { hooks: { onRequest: fail, onError: fail }, logger });
  },
  "a token with a line break": (stage) =>
    creating(stage, { accessToken: () => `${markers["access token"]}\n` }),
  "a token with an accent": (stage) =>
    creating(stage, { accessToken: `${markers["access token"]}é` }),
  "a header that none can be": async (stage) =>
    stage
      .client({ baseUrl: nowhere })
      .tokens.balance({ headers: { "x-own": `${markers["access token"]}\0` } }),
  "aborted before": async (stage) => {
    const options = { signal: AbortSignal.abort() };
    const { verifications } = stage.client({ baseUrl: nowhere });
    return await verifications.createWithEmailConsent(emailApplicant, options);
  },
  "aborted while it is answered": async (stage) => {
    const aborter = new AbortController();
    await using api = await startApi(() => {
      aborter.abort();
      return { status: 201, body: everything };
    });
    const { verifications } = stage.client({ baseUrl: api.url });
    return await verifications.createWithEmailConsent(emailApplicant, { signal: aborter.signal });
  },
  "a read aborted while it is answered": async (stage) => {
    const aborter = new AbortController();
    await using api = await startApi(() => {
      aborter.abort();
      return { body: everything };
    });
    const { verifications } = stage.client({ baseUrl: api.url });
    return await verifications.get("EMP-1", { signal: aborter.signal });
  },
};
