import { FakeClock } from "@proofylink/testing/fake-clock";
import { type FaultServer, startFaultServer } from "@proofylink/testing/fault-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emailApplicant, person } from "../test/applicant.ts";
import { clientOf } from "../test/lost-creates.ts";
import { startApi, success } from "../test/start-api.ts";
import {
  AmbiguousMatchError,
  type LostCreate,
  OutcomeUnknownError,
  type VerificationListItem,
} from "./index.ts";

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const second = 1_000;
const minute = 60 * second;

/** Rows as the list has them, newest first, made some seconds before `now`. */
function row(now: number, secondsAgo: number, more: Partial<VerificationListItem> = {}) {
  const created_at = new Date(now - secondsAgo * second).toISOString().replace("Z", "000Z");
  return {
    reference_code: `EMP-${secondsAgo}`,
    verification_type_name: "Rekrutment/Screening Karyawan",
    status: "processing",
    customer_name: person.full_name,
    customer_id_number: "9999********0001",
    final_decision: null,
    created_at,
    updated_at: created_at,
    credibility_score: null,
    credibility_level: null,
    ...more,
  };
}

/** A server with these rows, `perPage` to a page. */
function listing(
  rows: readonly object[],
  perPage = 50,
  meta: object = { last_page: Math.max(1, Math.ceil(rows.length / perPage)) },
) {
  return startApi(({ url }) => {
    const page = Number(new URL(url, "http://x").searchParams.get("page"));
    const data = rows.slice((page - 1) * perPage, page * perPage);
    return success(data, { meta });
  });
}

/** A create of this minute. */
function lostAt(now: number): LostCreate {
  const [from, to] = [now - 30 * second, now].map((ms) => new Date(ms).toISOString());
  return { ...person, window: { from: from as string, to: to as string } };
}

describe("after a lost answer", () => {
  test("the verification is found, marked as recovered, and no create is sent", async () => {
    const scenario = await server.scenario("commit-then-drop");
    const error = await clientOf(scenario.baseUrl)
      .createWithEmailConsent(emailApplicant)
      .catch((e) => e);
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(await error.reconcile()).toEqual({
      reference_code: "EMP-990101-0001",
      status: "ocr_verification",
      created_at: expect.stringMatching(/Z$/),
      consent_method: null,
      recovered: true,
    });
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, readsOnWire: 1 });
  });

  test('onUnknown: "reconcile" returns it from the create itself, with the warnings', async () => {
    const scenario = await server.scenario("commit-then-500");
    const verifications = clientOf(scenario.baseUrl, { onUnknown: "reconcile" });
    const landline = { ...emailApplicant, phone_number: "0215550001" };
    const created = await verifications.createWithEmailConsent(landline);
    expect(created).toMatchObject({ reference_code: "EMP-990101-0001", recovered: true });
    expect(created.warnings).toMatchObject([{ field: "phone_number" }]);
  });

  test("one that is committed late is found by a later read", async () => {
    const scenario = await server.scenario("late-commit");
    const abort = new AbortController();
    const create = clientOf(scenario.baseUrl)
      .createWithEmailConsent(emailApplicant, { signal: abort.signal })
      .catch((e) => e);
    await scenario.until({ received: 1 });
    abort.abort();
    const found = ((await create) as OutcomeUnknownError).reconcile();
    await scenario.until({ readsOnWire: 2 });
    await scenario.advance();
    expect(await found).toMatchObject({ reference_code: "EMP-990101-0001" });
  });

  test("none is found: it says until when, that this proves nothing, and can look again", async () => {
    const scenario = await server.scenario("drop-after-read");
    const verifications = clientOf(scenario.baseUrl);
    const first = await verifications.createWithEmailConsent(emailApplicant).catch((e) => e);
    const again: OutcomeUnknownError = await first.reconcile().catch((e: unknown) => e);
    expect(again).toMatchObject({
      code: "outcome_unknown",
      window: first.window,
      evidence: first.evidence,
      checkedUntil: expect.stringMatching(/^\d{4}-.*Z$/),
      message: expect.stringContaining("may still turn up"),
    });
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, readsOnWire: 5 });
    await expect(again.reconcile()).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(await scenario.ledger()).toMatchObject({ requestsOnWire: 1, readsOnWire: 10 });
  });

  test("looking fails: the create's own error is thrown, not that of the list", async () => {
    await using api = await startApi(({ method }) => ({
      status: method === "POST" ? 500 : 401,
      body: {},
    }));
    const verifications = clientOf(api.url, { onUnknown: "reconcile" });
    const error = await verifications.createWithEmailConsent(emailApplicant).catch((e) => e);
    expect(error).toMatchObject({ name: "OutcomeUnknownError", status: 500 });
    await expect(error.reconcile()).rejects.toMatchObject({ name: "AuthenticationError" });
  });

  test("a verification that this client made before is not taken for it", async () => {
    const scenario = await server.scenario("drop-after-read", { times: 0 });
    const verifications = clientOf(scenario.baseUrl);
    const { reference_code } = await verifications.createWithEmailConsent(emailApplicant);
    const lost = lostAt(Date.now());
    await expect(verifications.reconcile(lost)).rejects.toBeInstanceOf(OutcomeUnknownError);
    const other = clientOf(scenario.baseUrl);
    const knownCodes = [reference_code];
    await expect(other.reconcile(lost, { knownCodes })).rejects.toThrow();
    await expect(other.reconcile(lost)).resolves.toMatchObject({ reference_code });
  });
});

describe("what fits a lost create", () => {
  const now = Date.now();

  test("two fit: their codes are told and none is chosen", async () => {
    await using api = await listing([row(now, 5), row(now, 9)]);
    const error = await clientOf(api.url)
      .reconcile(lostAt(now))
      .catch((e) => e);
    expect(error).toBeInstanceOf(AmbiguousMatchError);
    expect(error.referenceCodes).toEqual(["EMP-5", "EMP-9"]);
  });

  test.each<[string, object]>([
    ["a name in other letters", { customer_name: "  budi   Contoh " }],
    ["a NIK that is not masked", { customer_id_number: person.id_number }],
    ["a type whose name is new", { verification_type_name: "Screening Karyawan Baru" }],
  ])("%s fits", async (_what, more) => {
    await using api = await listing([row(now, 5, more)]);
    const found = clientOf(api.url).reconcile(lostAt(now));
    await expect(found).resolves.toMatchObject({ reference_code: "EMP-5" });
  });

  test.each<[string, object]>([
    ["another name", row(now, 5, { customer_name: "SITI CONTOH" })],
    ["another NIK", row(now, 5, { customer_id_number: "9999********0002" })],
    ["another type", row(now, 5, { verification_type_name: "Screening Sewa Mobil/Motor" })],
    ["one from before the window", row(now, 600)],
    ["one from long after the window", row(now, -15 * 60)],
  ])("%s does not fit", async (_what, other) => {
    await using api = await listing([other]);
    const found = clientOf(api.url).reconcile(lostAt(now));
    await expect(found).rejects.toBeInstanceOf(OutcomeUnknownError);
  });

  test("a clock that is a day off does not matter: the server's own Date is compared", async () => {
    await using api = await listing([row(now, 5)]);
    const clock = new FakeClock({ skipUpToMs: 70 * second, start: now + 1440 * minute });
    const found = clientOf(api.url, { clock }).reconcile(lostAt(now + 1440 * minute));
    await expect(found).resolves.toMatchObject({ reference_code: "EMP-5" });
  });
});

test("one verification is found by one of two searches for the same person, not by both", async () => {
  const now = Date.now();
  await using api = await listing([row(now, 5)]);
  const client = clientOf(api.url);
  const searches = [client.reconcile(lostAt(now)), client.reconcile(lostAt(now))];
  const results = await Promise.allSettled(searches);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a window without times is refused before anything is read", async () => {
  await using api = await listing([]);
  const lost = { ...person, window: { from: "yesterday", to: "" } };
  await expect(clientOf(api.url).reconcile(lost)).rejects.toThrow(/window/);
  expect(api.received).toHaveLength(0);
});

describe("how the list is read", () => {
  const now = Date.now();
  const others = (count: number, from: number) =>
    Array.from({ length: count }, (_, index) =>
      row(now, from + index, { customer_id_number: "9999********0009" }),
    );

  test("by page, without a search word, back to the start of the window and no further", async () => {
    await using api = await listing([...others(4, 1), row(now, 20), ...others(20, 600)], 2);
    await clientOf(api.url).reconcile(lostAt(now));
    expect(api.received.map(({ url }) => url)).toEqual(
      [1, 2, 3, 4].map((page) => `/api/v1/external/verifications?page=${page}`),
    );
  });

  test("from its end when the oldest come first", async () => {
    const rows = [...others(4, 1), row(now, 20), ...others(20, 600)].reverse();
    await using api = await listing(rows, 2);
    const found = clientOf(api.url).reconcile(lostAt(now));
    await expect(found).resolves.toMatchObject({ reference_code: "EMP-20" });
    expect(api.received.length).toBeLessThan(6);
  });

  test.each([{}, { last_page: null }, { last_page: 0 }])(
    "up to an empty page when the last one is not told: %j",
    async (meta) => {
      await using api = await listing([...others(4, 1), row(now, 20)], 2, meta);
      const found = await clientOf(api.url).reconcile(lostAt(now));
      expect(found).toMatchObject({ reference_code: "EMP-20" });
      expect(api.received).toHaveLength(4);
    },
  );

  test("at about 2, 5, 15, 30 and 60 seconds, and an abort ends the pauses", async () => {
    await using api = await listing([]);
    const clock = new FakeClock({ skipUpToMs: 70 * second });
    await clientOf(api.url, { clock })
      .reconcile(lostAt(now))
      .catch(() => {});
    expect(clock.skipped).toEqual([2, 3, 10, 15, 30].map((seconds) => seconds * second));
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(clientOf(api.url).reconcile(lostAt(now), { signal })).rejects.toThrow("enough");
  });

  test("a hundred pages and no more; it does not say that it looked through all then", async () => {
    await using api = await startApi(() =>
      success([row(now, 5, { customer_name: "SITI CONTOH" })], { meta: { last_page: 5_000 } }),
    );
    const readAfterSeconds = [1];
    const error = await clientOf(api.url)
      .reconcile(lostAt(now), { readAfterSeconds })
      .catch((e) => e);
    expect(error).toMatchObject({
      name: "OutcomeUnknownError",
      message: expect.stringContaining("could not be read"),
    });
    expect(error.checkedUntil).toBeUndefined();
    expect(api.received).toHaveLength(100);
  });

  test("reads that fail are made up for by later ones", async () => {
    await using api = await startApi((_received, number) =>
      number < 4 ? { status: 503, body: {} } : success([row(now, 5)], { meta: { last_page: 1 } }),
    );
    const found = clientOf(api.url, { retries: 0 }).reconcile(lostAt(now));
    await expect(found).resolves.toMatchObject({ reference_code: "EMP-5" });
  });

  test("the API's own not-found of the list means that it is empty", async () => {
    const body = { status: "fail", message: "Data not found." };
    await using api = await startApi(() => ({ status: 404, body }));
    const error = await clientOf(api.url)
      .reconcile(lostAt(now))
      .catch((e) => e);
    expect(error.checkedUntil).toBeDefined();
  });
});
