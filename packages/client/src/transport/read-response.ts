import { type SendEvidence, TransportFailure } from "./transport.ts";

interface Source {
  next(): Promise<IteratorResult<Uint8Array, unknown>>;
  return?(): unknown;
}

// Making one costs more than decoding a usual answer.
const utf8 = /* @__PURE__ */ new TextDecoder();

/**
 * Reads an answer to its end, but no further than `maxBytes`. What comes back has the status, the headers
 * and the text of a Response; `nativeResponse` makes a whole one of it, which costs more.
 *
 * @throws {TransportFailure} The body was cut off, or is too large. The status is kept: it was read.
 */
export async function readResponse(response: Response, maxBytes: number): Promise<Response> {
  const { status, ok, headers } = response;
  const source = sourceOf(response);
  const chunks: Uint8Array[] = [];
  let size = Number(headers.get("content-length")) > maxBytes ? Infinity : 0;
  try {
    while (source && size <= maxBytes) {
      const { done, value } = await source.next();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    throw error instanceof TransportFailure
      ? error
      : new TransportFailure("body-cut", inBody, status);
  }
  if (size > maxBytes) {
    void Promise.resolve(source?.return?.()).catch(() => {});
    throw new TransportFailure("too-large", inBody, status);
  }
  const text = decode(chunks, size);
  return { status, ok, headers, text: async () => text } as Response;
}

function sourceOf(response: Response): Source | undefined {
  const { chunks } = response as { chunks?: () => AsyncIterable<Uint8Array> };
  if (chunks) return chunks.call(response)[Symbol.asyncIterator]();
  // The stream's own iterator takes twice as long.
  const reader = response.body?.getReader();
  return (
    reader && {
      next: () => reader.read() as ReturnType<Source["next"]>,
      return: () => reader.cancel(),
    }
  );
}

function decode(chunks: readonly Uint8Array[], size: number): string {
  if (chunks.length === 1) return utf8.decode(chunks[0]);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return utf8.decode(bytes);
}

const inBody: SendEvidence = { sent: "maybe", phase: "body", source: "none", timeline: [] };

/** A whole Response of an answer that was read. */
export async function nativeResponse(response: Response): Promise<Response> {
  const { status, headers } = response;
  // The redirect that a browser hides has no status.
  if (status < 200 || status > 599) return Response.error();
  const bodyless = status === 204 || status === 205 || status === 304;
  return new Response(bodyless ? null : await response.text(), { status, headers });
}
