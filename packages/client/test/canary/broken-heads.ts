import { startRawServer } from "../hostile/raw-server.ts";
import { emailApplicant, everything } from "./markers.ts";
import type { Failures, Stage } from "./stage.ts";

const json = "content-type: application/json";
const body = JSON.stringify({ message: everything });
const length = `content-length: ${body.length}`;

/** What comes in place of an answer; HTTP parsers quote it in their own errors. */
const bytes: Readonly<Record<string, string>> = {
  "a reason that is data": `HTTP/1.1 500 ${everything}\r\n${json}\r\n${length}\r\n\r\n${body}`,
  "a header that is none": `HTTP/1.1 200 OK\r\n${everything}\r\n\r\n`,
  "a header with a zero byte": `HTTP/1.1 200 OK\r\nx-echo: ${everything}\0\r\n\r\n`,
  "a head without end": `HTTP/1.1 200 OK\r\nx-echo: ${everything.repeat(400)}\r\n\r\n`,
  "half a head": `HTTP/1.1 200 OK\r\nx-echo: ${everything}`,
  "no head": everything,
  "a status that is data": `HTTP/1.1 ${everything}\r\n\r\n`,
  "a chunk that is data": `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${everything}\r\n`,
  "trailers that are data": `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n${everything}\r\n\r\n`,
  "two lengths": `HTTP/1.1 200 OK\r\n${length}\r\ncontent-length: 7\r\nx-echo: ${everything}\r\n\r\n${body}`,
  "packed wrongly": `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n${length}\r\n\r\n${body}`,
  "early hints that are data": `HTTP/1.1 103 ${everything}\r\nx-echo: ${everything}\r\n\r\nHTTP/1.1 500 x\r\ncontent-length: 0\r\n\r\n`,
  "cut short": `HTTP/1.1 201 x\r\n${json}\r\ncontent-length: 9999\r\n\r\n${body}`,
};

function saying(said: string, call: (client: ReturnType<Stage["client"]>) => Promise<unknown>) {
  return async (stage: Stage): Promise<unknown> => {
    await using server = await startRawServer(({ socket }) => socket.end(said, "latin1"));
    const baseUrl = `http://127.0.0.1:${server.port}`;
    return await call(stage.client({ baseUrl, retries: 0 }));
  };
}

/** Answers that are broken before they can be read, to a create and to a read. */
export const brokenHeads: Failures = Object.fromEntries(
  Object.entries(bytes).flatMap(([what, said]) => [
    [
      `${what}, create`,
      saying(said, ({ verifications }) => verifications.createWithEmailConsent(emailApplicant)),
    ],
    [`${what}, list`, saying(said, ({ verifications }) => verifications.list().page(1))],
  ]),
);
