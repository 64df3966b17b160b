import type { IncomingMessage } from "node:http";

/** Room for the largest valid create: 4 MB and 10 MB of files as base64, and some text. */
export const maxBodyBytes = 20_971_520;

/**
 * Reads a request's body. One larger than `maxBodyBytes` is discarded as it arrives and is
 * `undefined`; it is still read to its end, because many clients miss an answer that comes before.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
    else chunks = [];
  }
  return size <= maxBodyBytes ? Buffer.concat(chunks, size) : undefined;
}
