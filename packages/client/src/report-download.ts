import type { Report } from "@proofylink/types";
import { isSafe } from "./base-url.ts";
import { sleep } from "./clock.ts";
import type { Core } from "./core.ts";
import { ConnectionError, UnexpectedResponseError, WaitTimeoutError } from "./errors.ts";
import { operations } from "./operations.ts";
import type { CallOptions } from "./options.ts";
import { factsOf } from "./outcome.ts";
import { isApiWord } from "./redact.ts";
import { fetchTransport } from "./transport/fetch-transport.ts";
import { limitTotalTime, unheard } from "./transport/limit-time.ts";
import { OutgoingRequest, TransportFailure } from "./transport/transport.ts";

export interface DownloadOptions extends CallOptions {
  /**
   * How long to wait for the PDF and for a link that works, in milliseconds. `timeouts` hold for each request
   * besides, and for the download. @default 300_000
   */
  readonly deadlineMs?: number;
  /** The largest PDF that is read, in bytes. @default 52_428_800 */
  readonly maxBytes?: number;
}

/** What a report is asked for with; the reference code is for the error that says how to go on. */
export interface ReportToDownload {
  readonly operation: "getCreditReport" | "getProofylinkReport";
  readonly referenceCode: string;
  ask(options: CallOptions): Promise<Report>;
}

const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
const mostLinks = 3;

/**
 * Asks for a report until it is ready and fetches its link at once. When the link fails, because it expired
 * or the storage host is in trouble, another is asked for.
 */
export async function downloadReport(
  core: Core,
  { operation, referenceCode, ask }: ReportToDownload,
  { deadlineMs = 300_000, maxBytes = 52_428_800, ...call }: DownloadOptions = {},
): Promise<Blob> {
  const { clock, options } = core;
  const { signal } = call;
  const [, pathTemplate] = operations[operation];
  const deadline = clock.elapsed() + deadlineMs;
  const timeouts = { ...options.timeouts, ...call.timeouts };
  let links = 0;
  for (let pause = firstPauseMs; ; pause = Math.min(longestPauseMs, pause * 1.5)) {
    const { url, status } = await ask(call);
    let failure: unknown;
    if (url) {
      const link = new OutgoingRequest(url, { operation, pathTemplate, signal, timeouts });
      try {
        return await fetchPdf(core, link, maxBytes);
      } catch (error) {
        signal?.throwIfAborted();
        links += 1;
        // After a 200 another link would lead to the same.
        if (links === mostLinks || Object(error).status === 200) throw error;
        failure = error;
      }
    }
    const jittered = pause * (0.8 + 0.4 * clock.random());
    if (clock.elapsed() + jittered > deadline) {
      throw failure ?? notReady(operation, referenceCode, status);
    }
    await sleep(jittered, signal, clock);
  }
}

/** Fetches a link as it is: without a header of the API's requests, and through no layer of the user. */
async function fetchPdf(core: Core, link: OutgoingRequest, maxBytes: number): Promise<Blob> {
  const { transport, fetch, sandbox } = core.options;
  const unexpected = (status: number, what: string) =>
    new UnexpectedResponseError(`The report was not downloaded: ${what}.`, {
      ...factsOf(link, status),
      code: "unexpected_response",
      nextStep: "Try again later.",
    });
  if (!isSafe(link.url, sandbox === true)) throw unexpected(200, "its link is not https");
  const send = transport ?? fetchTransport(fetch);
  let pdf = new Blob([]);
  const sendAndRead = limitTotalTime(core.clock)(async (request) => {
    const response = await send(request);
    pdf = await readBlob(response, maxBytes);
    return response;
  });
  const { status } = await sendAndRead(link).catch((error: unknown) => {
    // Any other error may hold the link, which is a secret.
    const known = error instanceof TransportFailure ? error : undefined;
    throw new ConnectionError(`The report's link was not fetched: ${known?.reason ?? "other"}.`, {
      ...factsOf(link),
      code: "connection_failed",
      nextStep: "Check that this machine may reach the storage host.",
      evidence: known?.evidence ?? unheard(link),
    });
  });
  if (status !== 200) throw unexpected(status, `the storage host answered ${status}`);
  if (pdf.size > maxBytes) throw unexpected(status, "it is larger than maxBytes");
  if ((await pdf.slice(0, 5).text()) !== "%PDF-") throw unexpected(status, "it is no PDF");
  return pdf;
}

/** Stops reading at the first chunk that passes `maxBytes`; that chunk is kept, so the size tells. */
async function readBlob(response: Response, maxBytes: number): Promise<Blob> {
  type Chunks = AsyncIterable<Uint8Array<ArrayBuffer>>;
  const own = (response as { chunks?: () => Chunks }).chunks?.();
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of own ?? (response.body as Chunks | null) ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
    // A chunk of a few bytes takes hundreds: many are joined before more come.
    if (chunks.length === 1000) {
      pieces.push(new Blob(chunks));
      chunks = [];
    }
  }
  return new Blob([...pieces, ...chunks], { type: "application/pdf" });
}

function notReady(
  operation: ReportToDownload["operation"],
  referenceCode: string,
  lastStatus: string,
): WaitTimeoutError {
  return new WaitTimeoutError("The report was not ready in time.", {
    code: "wait_timed_out",
    operation,
    nextStep: "It is being made all the same: download it again later.",
    referenceCode,
    ...(isApiWord(lastStatus) && { lastStatus }),
  });
}
