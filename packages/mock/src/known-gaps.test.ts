// Each test holds something that Prism does not do as the document says. When one turns red, an
// upgrade has cured it: delete the test and its line in README.md.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applicantFields, applicantForm, createPaths } from "../test/applicant-form.ts";
import { type MockServer, startMock } from "./start-mock.ts";

/** Closed schemas and object parts, which the document of the API does without. */
const strict = {
  openapi: "3.1.0",
  info: { title: "strict", version: "1" },
  paths: {
    "/things": {
      post: {
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                additionalProperties: false,
                properties: {
                  name: { type: "string", maxLength: 5 },
                  detail: { type: "object", properties: { size: { type: "integer" } } },
                },
              },
              encoding: { detail: { contentType: "application/json" } },
            },
          },
        },
        responses: { 201: { description: "created" }, 422: { description: "invalid" } },
      },
    },
  },
};

let api: MockServer;
let closed: MockServer;
beforeAll(async () => {
  api = await startMock();
  closed = await startMock({ spec: strict });
});
afterAll(() => Promise.all([api.close(), closed.close()]));

async function statusOf(
  url: string,
  body: NonNullable<RequestInit["body"]> | null,
  headers: Record<string, string> = {},
): Promise<number> {
  const authorization = `Bearer ${api.accessToken}`;
  const method = body === null ? "GET" : "POST";
  const response = await fetch(url, { method, body, headers: { authorization, ...headers } });
  return response.status;
}

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value as string);
  return data;
}

const gaps: Record<string, () => Promise<void>> = {
  "A part that holds a JSON object is refused": async () => {
    const detail = new Blob(['{"size":1}'], { type: "application/json" });
    expect(await statusOf(`${closed.url}/things`, form(["detail", detail]))).toBe(422);
    expect(await statusOf(`${closed.url}/things`, form(["detail", '{"size":1}']))).toBe(422);
  },

  "An unknown part passes, also where `additionalProperties` is false": async () => {
    expect(await statusOf(`${closed.url}/things`, form(["nickname", "x"]))).toBe(201);
  },

  "Of a part sent twice only the last is checked": async () => {
    const twice = form(["name", "much too long"], ["name", "short"]);
    expect(await statusOf(`${closed.url}/things`, twice)).toBe(201);
  },

  "The content type of a part is not compared with `encoding`": async () => {
    const data = await applicantForm();
    data.set("ktp_image", new Blob(["not an image"], { type: "text/plain" }), "ktp.txt");
    expect(await statusOf(api.url + createPaths.emailConsent, data)).toBe(201);
  },

  "Text passes where a file is wanted": async () => {
    const data = await applicantForm();
    data.set("ktp_image", "not a file");
    expect(await statusOf(api.url + createPaths.emailConsent, data)).toBe(201);
  },

  "Base64 is not decoded: any text of a fitting length passes": async () => {
    const fields = { ...applicantFields, verification_type_id: 1, ktp_image: "!? not base64 ?!" };
    const json = { "content-type": "application/json" };
    const status = await statusOf(api.url + createPaths.emailConsent, JSON.stringify(fields), json);
    expect(status).toBe(201);
  },

  "Another content type is answered with 422, not with 415": async () => {
    const text = { "content-type": "text/plain" };
    expect(await statusOf(api.url + createPaths.emailConsent, "x", text)).toBe(422);
  },

  "Any `+json` content type counts as `application/json`": async () => {
    const fields = { ...applicantFields, verification_type_id: 1, ktp_image: "AAAA" };
    const other = { "content-type": "application/vnd.other+json" };
    const url = api.url + createPaths.emailConsent;
    expect(await statusOf(url, JSON.stringify(fields), other)).toBe(201);
  },

  "A list page below 1 is answered with 400 and `Data not found.`": async () => {
    const response = await fetch(`${api.url}/api/v1/external/verifications?page=0`, {
      headers: { authorization: `Bearer ${api.accessToken}` },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ status: "fail", message: "Data not found." });
  },

  "A reference code with a slash is answered with 422, which its operations do not have":
    async () => {
      const code = encodeURIComponent("EMP/1");
      expect(await statusOf(`${api.url}/api/v1/external/verifications/${code}`, null)).toBe(422);
    },

  "A malformed `Accept` header is answered with 500": async () => {
    const url = `${api.url}/api/v1/external/verifications`;
    expect(await statusOf(url, null, { accept: "nonsense" })).toBe(500);
  },
};

describe("known gap, to be deleted here and in README.md when this turns red", () => {
  test.each(Object.entries(gaps))("%s", (_, holds) => holds());

  test("README.md lists the same gaps", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const section = readme.split("## Known gaps\n")[1]?.split("\n## ")[0] ?? "";
    const listed = [...section.matchAll(/^- (.*?)\.(?: .*)?$/gm)].map(([, gap]) => gap);
    expect(listed).toEqual(Object.keys(gaps));
  });
});
