import type { IncomingMessage, ServerResponse } from "node:http";
import { inspect } from "node:util";
import { readSpecimen, startServer, type TestServer } from "@proofylink/testing";
import { FakeClock } from "@proofylink/testing/fake-clock";
import { expect } from "vitest";
import { createProofylink, type DownloadOptions, type ProofylinkOptions } from "../src/index.ts";

export const pdf = await readSpecimen("consent-form-specimen.pdf");
/** In every link of the service. */
export const secret = "SIGNATURE-CANARY";
export const accessToken = "ACCESS-TOKEN-CANARY";

/** What the API says when it is asked for the report. */
export type Answer = "processing" | "ready" | "not found" | { readonly url: string };
/** What the storage host does when a link is fetched. */
export type Host = (response: ServerResponse, request: IncomingMessage) => void;

export const sendPdf: Host = (response) => response.end(pdf);
export const status =
  (code: number, headers: Record<string, string> = {}): Host =>
  (response) =>
    response.writeHead(code, headers).end("<Error><Code>ExpiredToken</Code></Error>");

/** The longest pause is 18 s, and no time-out is shorter than 30 s. */
export const pausesSkipped = (): FakeClock => new FakeClock({ skipUpToMs: 20_000 });

/** An API that gives its answers in turn, the last one for ever, and the storage host that it links to. */
export class ReportService implements AsyncDisposable {
  readonly clock: FakeClock;
  readonly asked: IncomingMessage[] = [];
  readonly fetched: IncomingMessage[] = [];
  readonly logged: unknown[] = [];
  readonly #api: TestServer;
  readonly #storage: TestServer;

  private constructor(clock: FakeClock, api: TestServer, storage: TestServer) {
    this.clock = clock;
    this.#api = api;
    this.#storage = storage;
  }

  static async start(
    answers: readonly Answer[],
    hosts: readonly Host[] = [sendPdf],
    clock = pausesSkipped(),
  ): Promise<ReportService> {
    const next = <T>(list: readonly T[], done: number): T => list[Math.min(done, list.length - 1)]!;
    const storage = await startServer((request, response) => {
      service.fetched.push(request);
      next(hosts, service.fetched.length - 1)(response, request);
    });
    const api = await startServer((request, response) => {
      service.asked.push(request);
      const answer = next(answers, service.asked.length - 1);
      const link = `${storage.url}/report.pdf?Signature=${secret}`;
      const [code, data] = envelope(answer, link);
      response.writeHead(code, { "content-type": "application/json" });
      response.end(JSON.stringify({ status: "success", message: "m", data }));
    });
    const service = new ReportService(clock, api, storage);
    return service;
  }

  download(options: DownloadOptions = {}, client: ProofylinkOptions = {}): Promise<Blob> {
    const log = (...entry: unknown[]): void => void this.logged.push(entry);
    return createProofylink({
      baseUrl: this.#api.url,
      accessToken,
      clock: this.clock,
      logger: { debug: log, info: log, warn: log, error: log },
      logLevel: "debug",
      hooks: { onRequest: log, onResponse: log, onRetry: log },
      ...client,
    }).reports.download("EMP-260212-5406", "proofylink", options);
  }

  /** How a download fails. Neither the error nor a log line holds the link or the token. */
  async failure(options?: DownloadOptions, client?: ProofylinkOptions): Promise<unknown> {
    const error = await this.download(options, client).then(
      () => expect.unreachable("the report was downloaded"),
      (reason: unknown) => reason,
    );
    const text = inspect([error, this.logged], { depth: 20, showHidden: true });
    expect(text + JSON.stringify([error, this.logged])).not.toMatch(/CANARY|report\.pdf/);
    return error;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#api.close(), this.#storage.close()]);
  }
}

function envelope(answer: Answer, link: string): [number, unknown] {
  if (answer === "not found") return [404, []];
  if (answer === "processing") return [200, { status: answer, expires_at: null }];
  const url = answer === "ready" ? link : answer.url;
  return [200, { status: "ready", url, expires_in: 600, expires_at: "2026-01-01T00:10:00Z" }];
}
