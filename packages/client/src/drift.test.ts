import { startServer, type TestServer } from "@proofylink/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createProofylink } from "./create-proofylink.ts";
import { checkAnswer, type Deviation, type ReceivedAnswer, specDrift } from "./drift.ts";

const json = "application/json";
const balance = {
  status: "success",
  message: "Token retrieved successfully.",
  data: { token: 10 },
};

function check(body: unknown, answer: Partial<ReceivedAnswer> = {}): Deviation[] {
  return checkAnswer({
    operation: "getTokenBalance",
    status: 200,
    contentType: json,
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...answer,
  });
}

const brief = ({ kind, path, expected, found }: Deviation): string =>
  `${kind} ${path}: ${expected}, ${found}`;

describe("checkAnswer", () => {
  test("says where, what was expected and what was found", () => {
    expect(check({ ...balance, data: { token: "10", bonus: 1 } })).toEqual([
      {
        kind: "wrong-type",
        operation: "getTokenBalance",
        status: 200,
        path: "$.data.token",
        expected: "integer",
        found: "string",
      },
      {
        kind: "unknown-field",
        operation: "getTokenBalance",
        status: 200,
        path: "$.data.bonus",
        expected: "nothing",
        found: "integer",
      },
    ]);
  });

  test.each<[string, unknown, Partial<ReceivedAnswer>, string]>([
    [
      "a status that the spec does not list",
      balance,
      { status: 418 },
      "undocumented-status $: 200, 400, 401, 403, 404, 429, 500, 418",
    ],
    [
      "another media type",
      "<html>",
      { contentType: "Text/HTML; charset=utf-8" },
      "undocumented-media-type $: application/json, text/html",
    ],
    [
      "no media type",
      "",
      { contentType: null },
      "undocumented-media-type $: application/json, nothing",
    ],
    ["text that is not JSON", '{"status":', {}, "wrong-type $: JSON, other text"],
    ["JSON of another type", "null", {}, "wrong-type $: object, null"],
    [
      "PHP's empty object",
      { ...balance, data: [] },
      {},
      "array-instead-of-object $.data: object, array",
    ],
  ])("finds %s", (_name, body, answer, finding) => {
    expect(check(body, answer).map(brief)).toEqual([finding]);
  });

  test("accepts parameters of the media type", () => {
    expect(check(balance, { contentType: "application/json; charset=utf-8" })).toEqual([]);
  });

  test("tells equal findings in many rows once, and no more than 100 findings", () => {
    const rows = Array.from({ length: 50 }, () => ({ extra: true }));
    const list = { status: "success", message: "m", data: rows, links: null, meta: null };
    const found = check(list, { operation: "listVerifications" });
    expect(found.filter(({ path }) => path === "$.data[*].extra")).toHaveLength(1);

    const fields = Array.from({ length: 500 }, (_, number) => [`extra_${number}`, 1]);
    expect(check({ ...balance, ...Object.fromEntries(fields) })).toHaveLength(100);
  });

  test("names a map's members by an asterisk, and an unknown field only if it looks like a name", () => {
    const errors = { "BUDI CONTOH": [1], budi: [2] };
    const refused = {
      status: "fail",
      message: "m",
      errors,
      "BUDI CONTOH": 1,
      nik_9999010101900001: 2,
    };
    const found = check(refused, { operation: "createVerificationWithEmailConsent", status: 422 });
    expect(found.map(({ path }) => path)).toEqual(["$.errors.*[*]", "$.(unprintable name)"]);
  });

  test("never repeats a text of the answer", () => {
    const word = fc.stringMatching(/^[a-z]{3}( [a-z]{2,9}){1,3}$/).map((text) => `QX ${text}`);
    const hostile = fc.letrec((tie) => ({
      value: fc.oneof(word, fc.array(tie("value")), fc.dictionary(word, tie("value"))),
    })).value;
    fc.assert(
      fc.property(hostile, hostile, word, (data, errors, contentType) => {
        const found = [
          ...check({ status: "QX x", message: data, data, errors }),
          ...check({ status: "QX x", data: { token: data } }),
          ...check({ errors }, { operation: "createVerificationWithOwnConsent", status: 422 }),
          ...check("{}", { contentType }),
        ];
        expect(found.length).toBeGreaterThan(3);
        expect(JSON.stringify(found)).not.toContain("QX");
      }),
    );
  });
});

describe("specDrift", () => {
  const answering = (body: unknown, status = 200): Promise<TestServer> =>
    startServer((_request, response) => {
      response.writeHead(status, { "content-type": json }).end(JSON.stringify(body));
    });

  test("tells of a live answer, which the caller gets unchanged", async () => {
    const grown = { ...balance, data: { token: 10, bonus: 3 } };
    await using server = await answering(grown);
    const found: Deviation[] = [];
    const proofylink = createProofylink({
      baseUrl: server.url,
      accessToken: "t",
      middleware: [specDrift((deviation) => found.push(deviation))],
    });
    expect(await proofylink.tokens.balance()).toBe(10);
    expect(found.map(brief)).toEqual(["unknown-field $.data.bonus: nothing, integer"]);

    const { data } = await proofylink.http.GET("/api/v1/external/token/balance");
    expect(data).toEqual(grown);
    expect(found).toHaveLength(2);
  });

  test("is silent about an answer as the spec says", async () => {
    await using server = await answering(balance);
    const found: Deviation[] = [];
    const proofylink = createProofylink({
      baseUrl: server.url,
      accessToken: "t",
      middleware: [specDrift((deviation) => found.push(deviation))],
    });
    await proofylink.tokens.balance();
    expect(found).toEqual([]);
  });

  test("does not fail a call when the callback throws", async () => {
    await using server = await answering({ ...balance, extra: 1 });
    const proofylink = createProofylink({
      baseUrl: server.url,
      accessToken: "t",
      middleware: [
        specDrift(() => {
          throw new Error("planted");
        }),
      ],
    });
    expect(await proofylink.tokens.balance()).toBe(10);
  });
});
