import { readFileSync } from "node:fs";
import { specimenPath } from "@proofylink/testing";
import type { Dispatcher } from "undici";

/** The verification that is read: in the mock's examples, and in the sandboxes. */
export const knownCode = "EMP-260212-5406";

/** What is asked for. */
export type Kind = "list" | "detail" | "create";

type Asked = Pick<Dispatcher.RequestOptions, "method" | "path" | "headers" | "body">;

const path = "/api/v1/external/verifications";
const boundary = "specimen-boundary";
const imageBytes = 1_000_000;

/** One request of a kind, ready to be sent as often as wanted. */
export function requestFor(kind: Kind, accessToken: string): Asked {
  const headers = { accept: "application/json", authorization: `Bearer ${accessToken}` };
  // The mock answers three rows, whatever it is asked for.
  if (kind === "list") return { method: "GET", path: `${path}?per_page=3`, headers };
  if (kind === "detail") return { method: "GET", path: `${path}/${knownCode}`, headers };
  const type = { "content-type": `multipart/form-data; boundary=${boundary}` };
  return {
    method: "POST",
    path: `${path}/email-consent`,
    headers: { ...headers, ...type },
    body: applicantForm(),
  };
}

function applicantForm(): Buffer {
  const fields = {
    verification_type_id: "1",
    id_number: "9999010101900001",
    full_name: "BUDI CONTOH",
    email: "budi.contoh@example.com",
    phone_number: "6281200000001",
  };
  const part = (disposition: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
  const texts = Object.entries(fields).map(
    ([name, value]) => `${part(`name="${name}"`)}\r\n${value}\r\n`,
  );
  const file = `${part('name="ktp_image"; filename="ktp.jpg"')}Content-Type: image/jpeg\r\n\r\n`;
  return Buffer.concat([
    Buffer.from(texts.join("") + file),
    image(),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

/** A drawn specimen, filled up behind its end to the size of a photo. */
function image(): Buffer {
  const filled = Buffer.alloc(imageBytes);
  readFileSync(specimenPath("ktp-specimen.jpg")).copy(filled);
  return filled;
}
