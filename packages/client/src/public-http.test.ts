import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect, expectTypeOf, test } from "vitest";
import { startApi, success } from "../test/start-api.ts";
import { createProofylink, type ProofylinkOptions } from "./index.ts";

const path = "/api/v1/external/verifications/{reference_code}";

function httpOf(baseUrl: string, options: ProofylinkOptions = {}) {
  const clock = new FakeClock({ skipUpToMs: 10_000 });
  return createProofylink({ baseUrl, accessToken: "t", clock, ...options }).http;
}

test("answers as openapi-fetch does, typed by the spec, with the client's token and retries", async () => {
  await using api = await startApi((_received, number) =>
    number === 1 ? { status: 503, body: {} } : success({ token: 7 }),
  );
  const { data, error, response } = await httpOf(api.url).GET("/api/v1/external/token/balance");
  expectTypeOf(data!.data.token).toEqualTypeOf<number>();
  expect(data).toMatchObject({ data: { token: 7 } });
  expect(error).toBeUndefined();
  expect(response).toBeInstanceOf(Response);
  expect(api.received).toHaveLength(2);
  expect(api.received[1]?.headers).toMatchObject({
    authorization: "Bearer t",
    accept: "application/json",
  });
});

test("an error code is an answer here, not an exception", async () => {
  const body = { status: "fail", message: "Data not found." };
  await using api = await startApi(() => ({ status: 404, body }));
  const params = { path: { reference_code: "EMP-1" } };
  const { error, response } = await httpOf(api.url).GET(path, { params });
  expect(response.status).toBe(404);
  expect(error).toEqual(body);
});

test("a POST is never repeated, and its lost answer is an unknown outcome", async () => {
  await using api = await startApi(() => ({ status: 500, body: {} }));
  const create = "/api/v1/external/verifications/email-consent";
  const { response } = await httpOf(api.url).POST(create, { body: {} as never });
  expect(response.status).toBe(500);
  const gone = httpOf("https://example.test", {
    transport: () => Promise.reject(new Error("https://example.test/secret")),
  });
  const error = await gone.POST(create, { body: {} as never }).catch((e) => e);
  expect(error).toMatchObject({
    name: "OutcomeUnknownError",
    operation: "createVerificationWithEmailConsent",
  });
  expect(api.received).toHaveLength(1);
});

test("a page instead of JSON is not quoted", async () => {
  await using api = await startApi(() => ({ body: "<h1>BUDI CONTOH</h1>" }));
  const error = await httpOf(api.url)
    .GET("/api/v1/external/token/balance")
    .catch((e) => e);
  expect(error).toMatchObject({ name: "UnexpectedResponseError", operation: "getTokenBalance" });
  expect(error.message).not.toContain("BUDI");
});

test("hooks see its calls by their template", async () => {
  await using api = await startApi(() => success({}));
  const seen: unknown[] = [];
  const hooks = { onRequest: (event: unknown) => seen.push(event) };
  await httpOf(api.url, { hooks }).GET(path, { params: { path: { reference_code: "EMP-1" } } });
  expect(seen).toMatchObject([{ operation: "getVerification", pathTemplate: path, method: "GET" }]);
});

test("takes openapi-fetch's own middleware, in the order it was given", async () => {
  await using api = await startApi(() => success({ token: 7 }));
  const http = httpOf(api.url);
  const mark = (name: string) => ({
    onRequest: ({ request }: { request: Request }) =>
      request.headers.set("x-order", `${request.headers.get("x-order") ?? ""}${name}`),
  });
  const [a, b] = [mark("a"), mark("b")] as never[];
  http.use(a as never, b as never);
  await http.GET("/api/v1/external/token/balance");
  http.eject(a as never);
  await http.GET("/api/v1/external/token/balance");
  expect(api.received.map(({ headers }) => headers["x-order"])).toEqual(["ab", "b"]);
});
