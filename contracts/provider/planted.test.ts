// The verification itself: a provider that breaks the pact in four places must be seen in each.
import { buffer } from "node:stream/consumers";
import { startMock } from "@proofylink/mock";
import { startServer, type TestServer } from "@proofylink/testing";
import { beforeAll, expect, test } from "vitest";
import { pactPath } from "../pact-file.ts";
import { mockStates } from "./mock-states.ts";
import type { Verdict } from "./verdicts.ts";
import { verify } from "./verification.ts";

let verdicts: Verdict[] = [];

beforeAll(async () => {
  await using mock = await startMock({ port: 0 });
  await using provider = await breaking(mock.url, mock.accessToken);
  verdicts = await verify(
    { ...mock, url: provider.url, states: mockStates },
    pactPath("proofylink-client"),
  );
});

/** The provider at `url`, with faults. */
function breaking(url: string, accessToken: string): Promise<TestServer> {
  return startServer(async (request, response) => {
    const headers = new Headers({ authorization: `Bearer ${accessToken}` });
    for (const name of ["accept", "content-type", "prefer"]) {
      const value = request.headers[name];
      if (value !== undefined) headers.set(name, String(value));
    }
    const { method = "GET" } = request;
    const body = method === "POST" ? new Uint8Array(await buffer(request)) : null;
    const answer = await fetch(url + request.url, { method, headers, body });
    const text = (await answer.text())
      .replaceAll('"consent_method"', '"consentMethod"')
      .replaceAll('"status":"completed"', '"status":"finished"')
      .replaceAll(/"created_at":"([^T]+)T([^.]+)\.\d+Z"/g, '"created_at":"$1 $2"');
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
}

test.each([
  {
    fault: "a field under another name",
    where: "an applicant who is asked for consent by e-mail, as JSON",
    names: "consent_method",
  },
  {
    fault: "a status that the spec does not know",
    where: "a request for a page of verifications",
    names: "finished",
  },
  {
    fault: "a date in another format",
    where: "a request for a failed verification",
    names: "created_at",
  },
  {
    fault: "an access token that is not looked at",
    where: "a request with an access token that was revoked",
    names: "expected 401",
  },
])("$fault is a breach, and is named", ({ where, names }) => {
  const verdict = verdicts.find(({ description }) => description === where);
  expect(verdict?.breaches.join("\n")).toContain(names);
});

test("what the provider does rightly is no breach", () => {
  expect(verdicts).toContainEqual({ description: "a request for the token balance", breaches: [] });
});
