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
  let bytes: Uint8Array = new Uint8Array();
  let size = Number(headers.get("content-length")) > maxBytes ? Infinity : 0;
  try {
    while (source && size <= maxBytes) {
      const { done, value } = await source.next();
      if (done) break;
      bytes = joined(bytes, size, value);
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
  const text = utf8.decode(bytes.subarray(0, size));
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

/**
 * Puts a chunk behind the first `size` bytes. Joined at once, because a hostile answer can come in a million
 * chunks, each of which takes more memory than its bytes.
 */
function joined(bytes: Uint8Array, size: number, chunk: Uint8Array): Uint8Array {
  if (size === 0) return chunk;
  let room = bytes;
  if (room.length < size + chunk.length) {
    room = new Uint8Array(2 * (size + chunk.length));
    room.set(bytes.subarray(0, size));
  }
  room.set(chunk, size);
  return room;
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
