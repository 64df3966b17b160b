import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { type ReceivedFields, ReceivedFile } from "../validation/received.ts";

/**
 * Room for text is small: no field of the API has a long one. A form with more parts is given up, as
 * PHP does: each part costs as much as a stream, and a body has room for hundreds of thousands.
 */
const limits = { fieldSize: 65_536, fields: 64, files: 8, parts: 72, fieldNameSize: 200 };

/**
 * Reads a multipart form as it arrives. Files are counted and digested, and their bytes forgotten.
 *
 * @returns undefined when the form is broken or has too many parts: then nothing of it counts
 */
export async function receiveForm(
  body: Readable,
  headers: IncomingHttpHeaders,
): Promise<ReceivedFields | undefined> {
  const fields = new Map<string, unknown>();
  const parser = parserFor(headers);
  if (parser === undefined) return undefined;
  const tooMany = new AbortController();
  for (const limit of ["partsLimit", "fieldsLimit", "filesLimit"] as const) {
    parser.once(limit, () => tooMany.abort());
  }
  parser.on("field", (name: string, value: string) => fields.set(name, value));
  parser.on("file", (name: string, file: Readable) => {
    const hash = createHash("sha256");
    let bytes = 0;
    file.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      hash.update(chunk);
    });
    file.on("end", () => fields.set(name, new ReceivedFile(bytes, hash.digest("hex"))));
    // The parser reports the same failure.
    file.on("error", () => {});
  });
  try {
    await pipeline(body, parser, { signal: tooMany.signal });
  } catch {
    return undefined;
  }
  return unfold(fields);
}

function parserFor(headers: IncomingHttpHeaders) {
  try {
    return new Busboy({
      headers: { ...headers, "content-type": headers["content-type"] ?? "" },
      limits,
    });
  } catch {
    // No boundary, for example.
    return undefined;
  }
}

/** Makes `a[b]` an object, as PHP does; one level is all that the API has. */
function unfold(flat: ReadonlyMap<string, unknown>): ReceivedFields {
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, value] of flat) {
    const [, outer, inner] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(name) ?? [];
    if (outer === undefined || inner === undefined) {
      fields[name] = value;
      continue;
    }
    const object = (fields[outer] ?? Object.create(null)) as Record<string, unknown>;
    if (typeof object !== "object" || object instanceof ReceivedFile) continue;
    object[inner] = value;
    fields[outer] = object;
  }
  return fields;
}
