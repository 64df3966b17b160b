import { InvalidInputError } from "../errors.ts";
import { inBrowser } from "../in-browser.ts";
import { codeEvidence, fetchFailure } from "./fetch-failure.ts";
import { isReplayable, type OutgoingBody, type Transport } from "./transport.ts";

export interface FetchTransportOptions {
  /**
   * Lets a browser send creates. Browsers send a request again by themselves when a kept connection dies
   * before the answer comes, and no page can forbid it: allow it only where your own server behind
   * `baseUrl` recognises a repeated create.
   * @default false
   */
  readonly mayRepeatCreates?: boolean;
}

/**
 * A transport over `fetch`, for every runtime. In browsers it sends reads only.
 *
 * @param fetchFunction The function to send with. @default the global `fetch`, looked up at each call
 */
export function fetchTransport(
  fetchFunction?: typeof fetch,
  { mayRepeatCreates = false }: FetchTransportOptions = {},
): Transport {
  return async (request) => {
    const { url, signal, kind } = request;
    if (kind === "create" && !mayRepeatCreates && inBrowser()) throw browserRepeats();
    const init = {
      method: request.method,
      headers: request.headers,
      body: await streamed(request.body),
      redirect: "manual",
      signal: signal ?? null,
    } as const;
    const fetchNow = fetchFunction ?? globalThis.fetch;
    if (kind === "read") {
      return fetchNow(url, init).catch((error) => {
        throw fetchFailure(error, codeEvidence(error, true), signal);
      });
    }
    const { watchSend } = await import("./undici-evidence.ts");
    const watched = watchSend(url, signal, () => fetchNow(url, init));
    return watched.answer.catch((error) => {
      const seen = watched.evidence(error);
      // Where nothing was seen, an error code is proof only of a fetch that the runtime itself made:
      // any other may have tried more than once.
      const evidence =
        seen.source === "none" && seen.sent === "maybe"
          ? codeEvidence(error, fetchFunction === undefined && isNative(fetchNow))
          : seen;
      throw fetchFailure(error, evidence, signal);
    });
  };
}

/**
 * Makes a body that runtimes read as a stream. Deno sends a string or bytes a second time, by itself, when
 * a kept connection turns out to be dead: a create would be paid twice.
 */
async function streamed(body: OutgoingBody): Promise<NonNullable<RequestInit["body"]> | null> {
  if (isReplayable(body)) return body.toBlob();
  if (typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return new Blob([body as string]);
  }
  if (body instanceof URLSearchParams) return new Blob([body.toString()]);
  return body;
}

function browserRepeats(): InvalidInputError {
  const problem = "Browsers can send a create twice by themselves, and it would be paid twice.";
  const nextStep = "Create from a server, or read about mayRepeatCreates of fetchTransport().";
  return new InvalidInputError({ transport: [problem] }, { code: "unsafe_runtime", nextStep });
}

function isNative(fetchFunction: typeof fetch): boolean {
  return Function.prototype.toString.call(fetchFunction).includes("[native code]");
}
