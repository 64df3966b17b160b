import { FakeClock } from "@proofylink/testing/fake-clock";
import { describe, expect, test } from "vitest";
import { listOf } from "../test/list-of.ts";
import { clientOf, lostCreate as lostAt, named } from "../test/lost-creates.ts";
import { type Reply, success } from "../test/start-api.ts";

const now = Date.now();
const second = 1_000;

const lostCreate = (name: string, secondsAgo: number, untilSecondsAgo?: number) =>
  lostAt(now, name, secondsAgo, untilSecondsAgo);
const loginPage: Reply = { headers: { "content-type": "text/html" }, body: "<title>Login</title>" };
const pagesRead = (received: readonly { readonly url: string }[]) =>
  received.map(({ url }) => Number(new URL(url, "http://x").searchParams.get("page")));

// A page holds one row.
const rows = [named("NEW CONTOH", 3), named("A CONTOH", 40), named("OLD CONTOH", 900)];

describe("a page that is not the API's", () => {
  test.each<[string, Reply]>([
    ["a login page", loginPage],
    ["a way to a login page", { status: 302, headers: { location: "/login" }, body: "" }],
    ["an answer cut short", { body: '{"data": [{"reference_code": "EMP-' }],
    ["another JSON", { body: { maintenance: true } }],
    ["rows of another form", success([{ code: "EMP-3" }], { meta: { last_page: 3 } })],
    ["nothing", { body: "" }],
  ])("%s: it is read again at once, and the reading goes on", async (_what, reply) => {
    await using api = await listOf(rows, now, 1, (_page, before) =>
      before === 1 || before === 2 ? reply : undefined,
    );
    const clock = new FakeClock({ skipUpToMs: 70 * second });
    const found = clientOf(api.url, { clock }).reconcile(lostCreate("A CONTOH", 50));
    await expect(found).resolves.toMatchObject({ reference_code: "EMP-40" });
    expect(pagesRead(api.received)).toEqual([1, 2, 2, 2, 3]);
    expect(clock.skipped).toEqual([2_000, 250, 500]);
  });

  test("is read again as often as other reads that fail, and the whole list at the next time", async () => {
    await using api = await listOf(rows, now, 1, (page, before) =>
      page === 2 && before < 4 ? loginPage : undefined,
    );
    const lost = lostCreate("A CONTOH", 50);
    await clientOf(api.url, { retries: 1 }).reconcile(lost);
    expect(pagesRead(api.received)).toEqual([1, 2, 2, 1, 2, 3]);
  });
});

describe.each<[string, Reply, string]>([
  ["is not the API's", loginPage, "UnexpectedResponseError"],
  ["answers with 503", { status: 503, body: {} }, "ServerError"],
])("a page that always %s", (_what, reply, name) => {
  test("takes no verdict from what was created later, and gives none of the rest", async () => {
    await using api = await listOf(rows, now, 1, (page) => (page === 3 ? reply : undefined));
    const losts = [
      lostCreate("NEW CONTOH", 20),
      lostCreate("NOBODY CONTOH", 20),
      lostCreate("A CONTOH", 50),
      lostCreate("OLD CONTOH", 910),
    ];
    const outcomes = await Array.fromAsync(clientOf(api.url).reconcileMany(losts));
    expect(outcomes).toMatchObject([
      { found: { reference_code: "EMP-3" } },
      { error: { code: "outcome_unknown", checkedUntil: expect.any(String) } },
      // Its row was read. Whether another one fits as well, the next page might say.
      { error: { code: "outcome_unknown", cause: { name } } },
      { error: { code: "outcome_unknown", cause: { name } } },
    ]);
    expect(outcomes.map(({ error }) => error && "checkedUntil" in error)).toEqual([
      undefined,
      true,
      false,
      false,
    ]);
  });
});

test("a match beside a page that was not read is none yet: a second one may be there", async () => {
  const two = [named("A CONTOH", 3), named("A CONTOH", 20), named("OLD CONTOH", 900)];
  let readable = false;
  await using api = await listOf(two, now, 1, (page) =>
    page === 2 && !readable ? loginPage : undefined,
  );
  const client = clientOf(api.url);
  const lost = lostCreate("A CONTOH", 30);
  const error = await client.reconcile(lost).catch((thrown) => thrown);
  expect(error).toMatchObject({
    name: "OutcomeUnknownError",
    message: expect.stringContaining("could not be read back to when the create was sent"),
  });
  readable = true;
  await expect(error.reconcile()).rejects.toMatchObject({ referenceCodes: ["EMP-3", "EMP-20"] });
});

test("a row that also fits one whose window was not read is given to neither, then or later", async () => {
  const list = [named("A CONTOH", 3), named("B CONTOH", 60), named("OLD CONTOH", 900)];
  await using api = await listOf(list, now, 1, (page, before) =>
    page === 3 && before < 8 ? loginPage : undefined,
  );
  // The same person; the first reading comes back to the window of the one alone.
  const losts = [lostCreate("A CONTOH", 20), lostCreate("a. contoh", 200, 30)];
  const outcomes = await Array.fromAsync(clientOf(api.url).reconcileMany(losts));
  expect(outcomes.map(({ lost, error }) => [lost.full_name, error?.code])).toEqual([
    ["A CONTOH", "ambiguous_match"],
    ["a. contoh", "ambiguous_match"],
  ]);
});
