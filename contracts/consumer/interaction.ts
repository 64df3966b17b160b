import { mkdtempSync } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PactV4 } from "@pact-foundation/pact";
import type { operations } from "@proofylink/types";
import { expect, test } from "vitest";
import { type Consumer, pactName, pactPath, provider, readPact } from "../pact-file.ts";
import type { Given } from "../provider-states.ts";
import { type FormParts, formBody, formContentType, formRules } from "./multipart.ts";
import { startRecorder } from "./recorder.ts";

/** One exchange that a consumer needs, and the proof that it does its part of it. */
export interface Interaction<Subject> {
  readonly operation: keyof operations;
  /** Unique in the pact: it goes on after "the consumer sends …". */
  readonly description: string;
  readonly given: Given;
  /** What the consumer sends, exactly. */
  readonly request: ExpectedRequest;
  /** What the consumer needs of the answer, and nothing that it could do without. */
  readonly response: { readonly status: number; readonly body?: unknown };
  /** Lets the consumer work and checks what it makes of the answer. */
  readonly check: (subject: Subject) => Promise<void>;
}

interface ExpectedRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
  readonly form?: FormParts;
}

/** The contract of one consumer while it is being written down. */
export interface Contract<Subject> {
  /** Describes one interaction and tests the consumer against it. */
  interaction(one: Interaction<Subject>): void;
  /** The last test of a contract: writes the pact when every interaction before it passed. */
  writePact(): void;
}

/** The access token in the pacts; the verification puts a real one in its place. */
export const accessToken = "contract-access-token";

/**
 * Begins the contract of a consumer.
 *
 * @param subjectAt the real consumer, set up to call this base URL with {@link accessToken}
 */
export function contractOf<Subject>(
  consumer: Consumer,
  subjectAt: (baseUrl: string) => Subject,
): Contract<Subject> {
  // A new folder for each run, so that no dead interaction survives.
  const dir = mkdtempSync(join(tmpdir(), "proofylink-pacts-"));
  let described = 0;
  return {
    interaction(one) {
      described += 1;
      test(one.description, async () => {
        const pact = new PactV4({ consumer, provider, dir, logLevel: "error" });
        await expectation(pact, one).executeTest((server) => exchange(one, server.url, subjectAt));
      });
    },
    writePact() {
      test("all of it is written to pacts/, and nothing that is no longer described", async () => {
        const fresh = join(dir, pactName(consumer));
        const incomplete = "An interaction above failed, so pacts/ was left as it is";
        expect(readPact(fresh).interactions.length, incomplete).toBe(described);
        await mkdir(dirname(pactPath(consumer)), { recursive: true });
        await copyFile(fresh, pactPath(consumer));
        await rm(dir, { recursive: true });
      });
    },
  };
}

function expectation(
  pact: PactV4,
  { given, description, operation, request, response }: Interaction<never>,
) {
  return pact
    .addInteraction()
    .given(given.state, { ...given.parameters })
    .uponReceiving(description)
    .reference("openapi", "operationId", operation)
    .withRequest(request.method, request.path, describeRequest(request))
    .willRespondWith(response.status, (answer) => {
      if (response.body !== undefined) answer.jsonBody(response.body);
    });
}

async function exchange<Subject>(
  { check, request }: Interaction<Subject>,
  server: string,
  subjectAt: (baseUrl: string) => Subject,
): Promise<void> {
  await using recorder = await startRecorder(server);
  await check(subjectAt(recorder.url));
  recorder.expectOneRequest();
  if (request.form !== undefined) await recorder.expectParts(Object.keys(request.form));
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
