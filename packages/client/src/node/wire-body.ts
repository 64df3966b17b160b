import { isReplayable, type OutgoingBody, type ReplayableBody } from "../transport/transport.ts";

/** A request body as this transport writes it. */
export interface WireBody {
  readonly contentType: string | null;
  /** In bytes; unknown for bodies that only `fetch` understands, which go out in chunks. */
  readonly contentLength: number | undefined;
  /** The whole body when it is in memory anyway. */
  readonly text?: string;
  chunks(): AsyncIterable<Uint8Array>;
}

export function wireBody(body: OutgoingBody): WireBody | undefined {
  if (body === null) return undefined;
  if (typeof body === "string") {
    const contentLength = Buffer.byteLength(body);
    return { contentType: null, contentLength, text: body, chunks: () => oneChunk(body) };
  }
  if (isReplayable(body)) return measured(body);
  // FormData, Blob, streams: the platform knows how to write them.
  const { body: stream, headers } = new Response(body);
  const chunks = () => stream as AsyncIterable<Uint8Array>;
  return { contentType: headers.get("content-type"), contentLength: undefined, chunks };
}

/** The body as announced, or an error: one byte more or less would garble the connection. */
function measured(body: ReplayableBody): WireBody {
  const { contentType, contentLength } = body;
  async function* chunks() {
    let left = contentLength;
    for await (const chunk of body.chunks()) {
      left -= chunk.length;
      if (left < 0) break;
      yield chunk;
    }
    if (left === 0) return;
    const error = new Error(`The body is not of the ${contentLength} bytes that were announced.`);
    throw Object.assign(error, { code: "BODY_CHANGED" });
  }
  return { contentType, contentLength, chunks };
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
