import type { ReplayableBody } from "../transport/transport.ts";
import type { Content } from "./content.ts";

/**
 * A body of several contents, read one after the other when it is sent. When a file has changed it fails
 * before the first byte. Printing it shows none of them.
 */
export function composedBody(contentType: string, parts: readonly Content[]): ReplayableBody {
  const contentLength = parts.reduce((sum, { size }) => sum + size, 0);
  async function* chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    for (const part of parts) await part.assertUnchanged?.();
    for (const part of parts) yield* part.chunks();
  }
  return {
    contentType,
    contentLength,
    chunks,
    async toBlob() {
      let blobs: (Blob | Uint8Array<ArrayBuffer>)[] = await Promise.all(
        parts.map((part) => part.toBlob()),
      );
      const blob = new Blob(blobs, { type: contentType });
      if (blob.size === contentLength) return blob;
      // Bun leaves a file out of a Blob that has other parts besides: there it goes through memory.
      blobs = [];
      for await (const chunk of chunks()) blobs.push(chunk);
      return new Blob(blobs, { type: contentType });
    },
  };
}
