import document from "@proofylink/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { startMock } from "./start-mock.ts";

function thingsAt(url: string, thing: object) {
  return {
    openapi: "3.1.0",
    info: { title: "things", version: "1" },
    servers: [{ url, variables: { host: { default: "api.invalid" } } }],
    paths: { "/things": thing },
  };
}

const listing = {
  get: {
    responses: {
      200: { description: "all", content: { "application/json": { example: ["a thing"] } } },
    },
  },
};

describe("an OpenAPI document given to startMock", () => {
  test("is served below the base path of its server, and not beside it", async () => {
    await using mock = await startMock({ spec: thingsAt("https://{host}/v1/", listing) });
    expect(new URL(mock.url).pathname).toBe("/v1");
    expect(await (await fetch(`${mock.url}/things`)).json()).toEqual(["a thing"]);
    expect((await fetch(new URL("/things", mock.url))).status).toBe(404);
    expect((await fetch(new URL("/v10/things", mock.url))).status).toBe(404);
  });

  test("may answer with text, and with a header of which no value can be made up", async () => {
    const content = { "text/plain": { example: "a thing" } };
    const headers = { "X-Parts": { schema: { type: "array" } } };
    const get = { responses: { 200: { description: "one", headers, content } } };
    await using mock = await startMock({ spec: thingsAt("/", { get }) });
    const response = await fetch(`${mock.url}/things`);
    expect(await response.text()).toBe("a thing");
    expect(response.headers.has("x-parts")).toBe(false);
  });

  test("that has no 413 still gets one for a body above 20 MiB", async () => {
    await using mock = await startMock({ spec: thingsAt("/", { post: listing.get }) });
    const body = new Uint8Array(20_971_521);
    const response = await fetch(`${mock.url}/things`, { method: "POST", body });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ title: "Content Too Large" });
  });

  test("with names outside ASCII has its violations told in ASCII", async () => {
    const schema = { type: "object", required: ["größe"] };
    const requestBody = { content: { "application/json": { schema } } };
    const post = { requestBody, responses: { 422: { description: "invalid" } } };
    await using mock = await startMock({ spec: thingsAt("/", { post }) });
    const response = await fetch(`${mock.url}/things`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    const [violation] = JSON.parse(response.headers.get("sl-violations") ?? "[]");
    expect(violation.message).toContain("größe");
  });

  test("is left as it was", async () => {
    const before = structuredClone(document);
    await using _mock = await startMock({ spec: document });
    expect(document).toEqual(before);
  });

  test("that is none is refused", async () => {
    const none = "The document describes no operation.";
    await expect(startMock({ spec: { swagger: "2.0" } })).rejects.toThrow(none);
    await expect(startMock({ spec: { title: "x" } })).rejects.toThrow(
      "Unsupported document format",
    );
    await expect(startMock({ spec: "./no-such-file.yaml" })).rejects.toThrow("no-such-file.yaml");
  });
});
