import type { ReplayableBody } from "../transport/transport.ts";
import type { Content } from "./content.ts";

/**
 * A body of several contents, read one after the other when it is sent. When a file has changed it fails
 * before the first byte. Printing it shows none of them.
 */
export function composedBody(contentType: string, parts: readonly Content[]): ReplayableBody {
  return {
    contentType,
    contentLength: parts.reduce((sum, { size }) => sum + size, 0),
    async *chunks() {
      for (const part of parts) await part.assertUnchanged?.();
      for (const part of parts) yield* part.chunks();
    },
    async toBlob() {
      const blobs = await Promise.all(parts.map((part) => part.toBlob()));
      return new Blob(blobs, { type: contentType });
    },
  };
}
