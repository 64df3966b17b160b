import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DocumentedAnswer, documentedAnswers } from "../test/documented-answers.ts";
import { type MockServer, startMock } from "./start-mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const answers = documentedAnswers();

/** The request examples of the document, sent as it says. One without a body when it needs none. */
function* requestsFor({ method, requests }: DocumentedAnswer): Generator<RequestInit> {
  if (requests.length === 0) yield { method };
  for (const { mediaType, value } of requests) {
    if (mediaType === "multipart/form-data") {
      const form = new FormData();
      for (const [name, field] of Object.entries(value)) form.set(name, String(field));
      yield { method, body: form };
    } else {
      const headers = { "content-type": mediaType };
      yield { method, headers, body: JSON.stringify(value) };
    }
  }
}

async function send({ path }: DocumentedAnswer, request: RequestInit, prefer?: string) {
  const headers = new Headers(request.headers);
  headers.set("authorization", `Bearer ${mock.accessToken}`);
  if (prefer !== undefined) headers.set("prefer", prefer);
  return await fetch(mock.url + path, { ...request, headers });
}

describe("each documented answer can be had", () => {
  test.each(
    answers.map(
      (answer) => [`${answer.operationId} ${answer.status} ${answer.exampleName}`, answer] as const,
    ),
  )("%s", async (_, answer) => {
    for (const request of requestsFor(answer)) {
      const prefer = `code=${answer.status}, example=${answer.exampleName}`;
      const response = await send(answer, request, prefer);
      expect(response.status).toBe(answer.status);
      expect(response.headers.get("content-type")).toBe(answer.mediaType);
      expect(await response.json()).toEqual(answer.value);
      expect(Object.fromEntries(response.headers)).toMatchObject(answer.headers);
    }
  });

  test("for all eight operations, and 401, 403, 429 and 500 for each of them", () => {
    const operations = new Set(answers.map(({ operationId }) => operationId));
    expect(operations.size).toBe(8);
    for (const operation of operations) {
      const own = answers.filter(({ operationId }) => operationId === operation);
      expect(own.map(({ status }) => status)).toEqual(
        expect.arrayContaining([401, 403, 404, 429, 500]),
      );
    }
  });
});

describe("without Prefer, an operation answers the first example of its success", () => {
  const first = answers.filter(
    (answer, index) =>
      answer.status < 300 && answers[index - 1]?.operationId !== answer.operationId,
  );
  test.each(first.map((answer) => [answer.operationId, answer] as const))(
    "%s",
    async (_, answer) => {
      for (const request of requestsFor(answer)) {
        const response = await send(answer, request);
        expect(response.status).toBe(answer.status);
        expect(await response.json()).toEqual(answer.value);
      }
    },
  );

  test("the detail is of a completed verification, so that waiting for it ends at once", async () => {
    const detail = first.find(({ operationId }) => operationId === "getVerification");
    const response = await send(detail!, {});
    expect(await response.json()).toMatchObject({
      data: { verification: { status: "completed" } },
    });
  });
});
