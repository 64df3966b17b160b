import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";

/** The bytes of an answer, and the headers that describe them. */
export function encode({ headers, body }: Answer): {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
} {
  const plain = typeof body === "string" || body instanceof Uint8Array;
  const content = Buffer.from(plain ? (body as string) : JSON.stringify(body));
  return {
    headers: { ...(plain ? {} : { "content-type": "application/json" }), ...headers },
    content,
  };
}

/** Sends an answer whole. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const { headers, content } = encode(answer);
  response.writeHead(answer.status, { ...headers, "content-length": content.length });
  response.end(content);
}
