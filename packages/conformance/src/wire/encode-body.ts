import type { CaseBody } from "../cases/case.ts";
import type { Body } from "../document/operations.ts";
import { Bytes, isPlainObject, mapLeaves, type Samples } from "../values/bytes.ts";
import { percentEncoded } from "./encode-parameters.ts";

/** A body's bytes, and the content type that says how to read them. */
export interface EncodedBody {
  readonly contentType: string;
  readonly bytes: Buffer;
}

const boundary = "----conformance-7f3a9c51d2e8";

/** Writes a body in its media type. */
export function encodeBody(
  body: CaseBody,
  documented: Body | undefined,
  samples: Samples,
): EncodedBody {
  const { mediaType } = body;
  if ("raw" in body) {
    const suffix = mediaType.startsWith("multipart/") ? `; boundary=${boundary}` : "";
    return { contentType: mediaType + suffix, bytes: Buffer.from(body.raw) };
  }
  const { value } = body;
  if (mediaType.startsWith("multipart/")) {
    const bytes = multipart(value, documented?.partTypes ?? {}, samples);
    return { contentType: `${mediaType}; boundary=${boundary}`, bytes };
  }
  if (mediaType === "application/x-www-form-urlencoded") {
    return { contentType: mediaType, bytes: Buffer.from(urlEncoded(value)) };
  }
  if (value instanceof Bytes) return { contentType: mediaType, bytes: value.read(samples) };
  if (typeof value === "string" && !/json/.test(mediaType)) {
    return { contentType: mediaType, bytes: Buffer.from(value) };
  }
  const written = JSON.stringify(
    mapLeaves(value, (leaf) => (leaf instanceof Bytes ? leaf.text(samples) : leaf)),
  );
  return { contentType: mediaType, bytes: Buffer.from(written ?? "") };
}

function multipart(
  value: unknown,
  partTypes: Readonly<Record<string, string>>,
  samples: Samples,
): Buffer {
  const chunks: Buffer[] = [];
  for (const [name, one] of isPlainObject(value) ? Object.entries(value) : []) {
    for (const part of Array.isArray(one) ? one : [one]) {
      if (part === undefined || part === null) continue;
      chunks.push(...partOf(name, part, partTypes[name], samples));
    }
  }
  return Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
}

function partOf(name: string, part: unknown, type: string | undefined, samples: Samples): Buffer[] {
  const field = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const file = part instanceof Bytes && !part.base64;
  const json = isPlainObject(part);
  const contentType =
    type ?? (file ? "application/octet-stream" : json ? "application/json" : undefined);
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${field}"${file ? '; filename="file"' : ""}`,
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
  ].join("\r\n");
  const content =
    part instanceof Bytes
      ? file
        ? part.read(samples)
        : part.text(samples)
      : json
        ? JSON.stringify(part)
        : String(part);
  return [Buffer.from(`${head}\r\n\r\n`), Buffer.from(content as string), Buffer.from("\r\n")];
}

function urlEncoded(value: unknown): string {
  if (!isPlainObject(value)) return "";
  return Object.entries(value)
    .flatMap(([name, one]) =>
      (Array.isArray(one) ? one : [one])
        .filter((element) => element !== undefined && element !== null)
        .map((element) => `${percentEncoded(name)}=${percentEncoded(element)}`),
    )
    .join("&");
}
