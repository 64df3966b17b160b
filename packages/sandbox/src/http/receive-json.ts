import type { Readable } from "node:stream";
import type { ReceivedFields } from "../validation/received.ts";
import { FilelessJson } from "./fileless-json.ts";
import { JsonScanner } from "./json-scanner.ts";

/**
 * Reads a JSON body as it arrives; its size is limited by who sends it here. Files in it are counted and
 * digested, and their base64 forgotten.
 *
 * @returns undefined when it is no JSON object, or one that is deeper or longer than anybody means it
 */
export async function receiveJson(body: Readable): Promise<ReceivedFields | undefined> {
  const json = new FilelessJson(["ktp_image", "form_consent"]);
  const scanner = new JsonScanner(json);
  for await (const piece of body) {
    scanner.push(piece);
    if (scanner.isTooDeep() || json.isTooLong()) return undefined;
  }
  return json.fields();
}
