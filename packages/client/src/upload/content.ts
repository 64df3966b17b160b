/** Bytes that can be sent more than once. Nothing is read before it is asked for. */
export interface Content {
  /** In bytes. */
  readonly size: number;
  /** Every byte in order; each piece has `size` bytes, 64 KiB unless told, except the last. */
  chunks(size?: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Not read yet, where the runtime allows it. Rejects as `assertUnchanged` does. */
  toBlob(): Blob | Promise<Blob>;
  /** Rejects when the bytes are no longer those that were checked. */
  assertUnchanged?(): Promise<void>;
}

/** Reads the bytes from `start` to before `end`, fewer at the end of the content. */
export type ReadPart = (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads parts of a Blob or File. */
export function blobReader(blob: Blob): ReadPart {
  return async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer());
}

/** A Blob or File, read piece by piece. */
export function blobContent(blob: Blob): Content {
  const { size } = blob;
  const read = blobReader(blob);
  return {
    size,
    async *chunks(piece = 65_536) {
      for (let at = 0; at < size; at += piece) yield read(at, at + piece);
    },
    toBlob: () => blob,
  };
}
