import { type SendEvidence, TransportFailure } from "./transport.ts";

type Chunks = AsyncIterable<Uint8Array> | readonly Uint8Array[];

/**
 * Reads an answer to its end, but no further than `maxBytes`. What comes back has the status, the headers
 * and the text of a Response; `nativeResponse` makes a whole one of it, which costs more.
 *
 * @throws {TransportFailure} The body was cut off, or is too large. The status is kept: it was read.
 */
export async function readResponse(response: Response, maxBytes: number): Promise<Response> {
  const { status, ok, headers, body } = response;
  const fail = (reason: "body-cut" | "too-large") => new TransportFailure(reason, inBody, status);
  if (Number(headers.get("content-length")) > maxBytes) {
    void body?.cancel().catch(() => {});
    throw fail("too-large");
  }
  const chunks = (response as { chunks?: () => Chunks }).chunks?.() ?? (body as Chunks | null);
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for await (const chunk of chunks ?? []) {
      size += chunk.length;
      if (size > maxBytes) break;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    throw error instanceof TransportFailure ? error : fail("body-cut");
  }
  if (size > maxBytes) throw fail("too-large");
  text += decoder.decode();
  return { status, ok, headers, text: async () => text } as Response;
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
