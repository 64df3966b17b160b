import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PactV4 } from "@pact-foundation/pact";
import { createProofylink, type Proofylink } from "@proofylink/client";
import type { operations } from "@proofylink/types";
import { test } from "vitest";
import { participants } from "../pact-file.ts";
import type { Given } from "../provider-states.ts";
import { type FormParts, formBody, formContentType, formRules } from "./multipart.ts";
import { recorder } from "./recorder.ts";

/** One exchange that the client needs, and the proof that the client does its part of it. */
export interface Interaction {
  readonly operation: keyof operations;
  /** Unique in the pact: it goes on after "the client sends …". */
  readonly description: string;
  readonly given: Given;
  /** What the client sends, exactly. */
  readonly request: ExpectedRequest;
  /** What the client needs of the answer, and nothing that it could do without. */
  readonly response: { readonly status: number; readonly body?: unknown };
  /** Calls the client and checks what it makes of the answer. */
  readonly check: (proofylink: Proofylink) => Promise<void>;
}

interface ExpectedRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
  readonly form?: FormParts;
}

/** The access token in the pact; the verification puts a real one in its place. */
const accessToken = "contract-access-token";

/** Where this run writes its pact; empty at first, so that no dead interaction survives. */
export const freshPacts: string = mkdtempSync(join(tmpdir(), "proofylink-pacts-"));

/** How many interactions were described in this run. */
export let described = 0;

/** Describes one interaction and tests the client against it. */
export function interaction({
  operation,
  description,
  given,
  request,
  response,
  check,
}: Interaction) {
  described += 1;
  const pact = new PactV4({ ...participants, dir: freshPacts, logLevel: "error" });
  test(description, async () => {
    await pact
      .addInteraction()
      .given(given.state, { ...given.parameters })
      .uponReceiving(description)
      .reference("openapi", "operationId", operation)
      .withRequest(request.method, request.path, describeRequest(request))
      .willRespondWith(response.status, (answer) => {
        if (response.body !== undefined) answer.jsonBody(response.body);
      })
      .executeTest(async (server) => {
        const { fetch, expectOneRequest, expectParts } = recorder();
        // Pact answers a wrong request with 500: a retry would only be wrong again.
        const options = { baseUrl: server.url, accessToken, fetch, retries: 0 };
        await check(createProofylink(options));
        expectOneRequest();
        if (request.form !== undefined) await expectParts(Object.keys(request.form));
      });
  });
}

type RequestBuilder = Parameters<ReturnType<PactV4["addInteraction"]>["withRequest"]>[2];

function describeRequest({ headers, query, json, form }: ExpectedRequest): RequestBuilder {
  return (expected) => {
    expected.headers({
      Accept: "application/json",
      Authorization: `Bearer ${accessToken}`,
      ...headers,
    });
    if (query !== undefined) expected.query(query);
    if (json !== undefined) expected.jsonBody(json);
    if (form !== undefined) {
      expected.body(formContentType, formBody(form)).matchingRules(formRules(form));
    }
  };
}
