import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";

/** Room for the largest valid create: 4 MB and 10 MB of files as base64, and some text. */
export const maxBodyBytes = 20_971_520;

/** Beyond this nobody means it, and the connection is ended. */
const patience = 4 * maxBodyBytes;

/** A request's body, counted, and cut off at its limit. */
export interface LimitedBody {
  /** What may be read of it. */
  readonly stream: Readable;
  /** Bytes that arrived so far, also those beyond the limit. */
  readonly bytes: () => number;
  readonly tooLarge: () => boolean;
  /** Reads and forgets it up to a byte, or up to half of the length that was announced. */
  readonly readTo: (byte?: number) => Promise<void>;
  /** Reads and forgets the rest, because many clients miss an answer that comes before they are done. */
  readonly drain: () => Promise<void>;
}

/** Lets a body through up to its limit; what comes beyond is still read, and forgotten. */
export function limitBody(request: IncomingMessage): LimitedBody {
  let bytes = 0;
  async function* within(): AsyncGenerator<Buffer> {
    // A parser that gives up must not end the connection.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      bytes += chunk.length;
      if (bytes > patience) request.destroy();
      if (bytes <= maxBodyBytes) yield chunk;
    }
  }
  return {
    get stream() {
      return Readable.from(within(), { objectMode: false });
    },
    bytes: () => bytes,
    tooLarge: () => bytes > maxBodyBytes,
    readTo: async (byte = Number(request.headers["content-length"] ?? 0) / 2) => {
      for await (const _ of within()) if (bytes >= byte) return;
    },
    drain: async () => {
      if (request.readableEnded || request.destroyed || !announced(request)) return;
      for await (const _ of within());
    },
  };
}

/** Whether a request says that it has a body; without a word it has none (RFC 9112 §6.3). */
function announced({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}
