import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMock } from "./start-mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const list = "/api/v1/external/verifications";

function ask(method: string, path: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${mock.accessToken}`;
  return fetch(mock.url + path, { method, headers: { authorization, ...headers } });
}

describe("what the document does not have gets a problem, which no answer of the API is", () => {
  test.each([
    ["a path", 404, "GET", "/api/v1/external/nothing", {}],
    ["the root", 404, "GET", "/", {}],
    ["a path that starts with two slashes", 404, "GET", "//elsewhere", {}],
    ["a malformed path", 400, "GET", `${list}/%E0%A4%A`, {}],
    ["a method", 405, "DELETE", list, {}],
    ["a media type", 406, "GET", list, { accept: "application/pdf" }],
    ["a malformed Accept", 500, "GET", list, { accept: "nonsense" }],
    ["a preferred status", 404, "GET", list, { prefer: "code=418" }],
    ["a preferred example", 404, "GET", list, { prefer: "example=nothing" }],
    ["a preferred example of a status", 404, "GET", list, { prefer: "code=429, example=nothing" }],
    ["an example of another status", 404, "GET", list, { prefer: "code=429, example=one-page" }],
    ["a preferred status that is none", 422, "GET", list, { prefer: "code=many" }],
  ])("%s: %i", async (_, status, method, path, headers) => {
    const response = await ask(method, path, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, title: expect.any(String) });
  });
});

test("a wrong method is told the right ones, on a path with a parameter too", async () => {
  expect((await ask("OPTIONS", list)).headers.get("allow")).toBe("GET, HEAD");
  expect((await ask("PUT", `${list}/EMP-1`)).headers.get("allow")).toBe("GET, HEAD");
  // Two operations are found here: one by its name, one by its parameter.
  const both = await ask("PUT", `${list}/email-consent`);
  expect(both.headers.get("allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "POST"]);
});

test("HEAD has the status and headers of GET and no body", async () => {
  const get = await ask("GET", list);
  const head = await ask("HEAD", list);
  expect(head.status).toBe(200);
  expect(head.headers.get("content-length")).toBe(String((await get.arrayBuffer()).byteLength));
  expect(await head.text()).toBe("");
  expect((await ask("HEAD", list, { authorization: "" })).status).toBe(401);
});

test("a preference in the query serves where a header cannot be set", async () => {
  const response = await ask("GET", `${list}?__code=200&__example=empty-page`);
  expect(await response.json()).toMatchObject({ data: [] });
});
