import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { notBase64, type ReceivedFields, ReceivedFile } from "../validation/received.ts";

const fileFields = ["ktp_image", "form_consent"];

/**
 * Reads a JSON body; its size is limited by who sends it here. Files in it are counted and digested.
 *
 * @returns undefined when it is no JSON object
 */
export async function receiveJson(body: Readable): Promise<ReceivedFields | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const fields = parse(Buffer.concat(chunks).toString("utf8"));
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
  const received: Record<string, unknown> = { ...fields };
  for (const name of fileFields) {
    const value = received[name];
    if (typeof value === "string" && value.trim() !== "") received[name] = decoded(value.trim());
  }
  return received;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function decoded(value: string): ReceivedFile | typeof notBase64 {
  const base64 = value.replace(/^data:[^,]{0,200};base64,/, "");
  const unpadded = base64.replace(/={1,2}$/, "");
  // One wrong character is looked for, because a pattern of the whole would need much memory.
  if (base64.length % 4 !== 0 || unpadded === "" || /[^A-Za-z0-9+/]/.test(unpadded)) {
    return notBase64;
  }
  const bytes = Buffer.from(base64, "base64");
  return new ReceivedFile(bytes.length, createHash("sha256").update(bytes).digest("hex"));
}
