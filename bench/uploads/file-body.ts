import { openAsBlob } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { ReplayableBody } from "@proofylink/client";

const boundary = "proofylink-bench";
const contentType = `multipart/form-data; boundary=${boundary}`;
const head = Buffer.from(
  `--${boundary}\r\ncontent-disposition: form-data; name="ktp_image"; filename="ktp.jpg"\r\n` +
    "content-type: image/jpeg\r\n\r\n",
);
const tail = Buffer.from(`\r\n--${boundary}--\r\n`);

/** A multipart body whose file stays on disk: the least that a lazy body can be. */
export async function fileBody(path: string): Promise<ReplayableBody> {
  const { size } = await stat(path);
  return {
    contentType,
    contentLength: head.length + size + tail.length,
    async *chunks() {
      yield head;
      const file = await open(path);
      yield* file.createReadStream({ highWaterMark: 65_536 }) as AsyncIterable<Buffer>;
      yield tail;
    },
    toBlob: async () => new Blob([head, await openAsBlob(path), tail], { type: contentType }),
  };
}
