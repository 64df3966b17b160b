import type { IncomingMessage } from "node:http";
import type { ReceivedFields } from "../validation/received.ts";
import type { LimitedBody } from "./limited-body.ts";
import { receiveForm } from "./receive-form.ts";
import { receiveJson } from "./receive-json.ts";

/** The fields of a body. One that is broken, or of another type, has none, as the framework sees it. */
export async function receiveFields(
  { headers }: IncomingMessage,
  body: LimitedBody,
): Promise<ReceivedFields> {
  const received = await receive(headers, body);
  // What a parser left unread when it gave up still has to come in before the answer goes out.
  await body.drain();
  return received ?? {};
}

async function receive(
  headers: IncomingMessage["headers"],
  body: LimitedBody,
): Promise<ReceivedFields | undefined> {
  const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (headers["content-encoding"] !== undefined) return undefined;
  if (type === "multipart/form-data") return receiveForm(body.stream, headers);
  if (/^application\/([\w.-]+\+)?json$/.test(type)) return receiveJson(body.stream);
  return undefined;
}
