import {
  answer,
  goodText,
  type HostileAnswer,
  type HostileAnswers,
  lastWords,
  successLine,
} from "./hostile-answer.ts";
import { type Hit, writeForEver } from "./raw-server.ts";

const json = "content-type: application/json";
const chunked = "transfer-encoding: chunked";

function head(hit: Hit, ...headers: readonly string[]): string {
  return [successLine(hit), json, ...headers, "", ""].join("\r\n");
}

/** The API's answer behind these headers, and then the end of the connection. */
function framed(...headers: readonly ((length: number) => string)[]): HostileAnswer {
  return {
    play(hit) {
      const body = goodText(hit);
      lastWords(hit, head(hit, ...headers.map((header) => header(body.length))) + body);
    },
  };
}

/** A chunked answer, written by hand, and then the end of the connection. */
function inChunks(write: (body: string) => string): HostileAnswer {
  return { play: (hit) => lastWords(hit, head(hit, chunked) + write(goodText(hit))) };
}

/** A head and these bytes for ever. */
function endless(bytes: string, ...headers: readonly string[]): HostileAnswer {
  return {
    play(hit) {
      hit.socket.write(head(hit, ...headers));
      writeForEver(hit.socket, bytes);
    },
  };
}

/** Goes on without ending, or stops without ending. */
export const withoutEnd: HostileAnswers = {
  "a body without end": endless("a"),
  "white space without end": endless(" "),
  "chunks without end": endless("5\r\nabcde\r\n", chunked),
  "trailers without end": {
    play(hit) {
      const body = goodText(hit);
      hit.socket.write(`${head(hit, chunked)}${body.length.toString(16)}\r\n${body}\r\n0\r\n`);
      writeForEver(hit.socket, "x-more: and more\r\n");
    },
  },
  "1 GB, as fast as it is read": endless("a", `content-length: ${2 ** 30}`),
  "claims 1 GB and stalls": {
    play: (hit) => void hit.socket.write(`${head(hit, `content-length: ${2 ** 30}`)}{"status":"`),
  },
  "claims 8 million TB": {
    play: (hit) => void hit.socket.write(`${head(hit, `content-length: ${2n ** 63n}`)}{"status":"`),
  },
  "a chunk of 1 GB that stalls": {
    stalls: true,
    play: (hit) => void hit.socket.write(`${head(hit, chunked)}40000000\r\n{"status":"`),
  },
  "all but the last byte": {
    stalls: true,
    play(hit) {
      const body = goodText(hit);
      hit.socket.write(head(hit, `content-length: ${body.length}`) + body.slice(0, -1));
    },
  },
  "all but the last chunk": {
    stalls: true,
    play(hit) {
      const body = goodText(hit);
      hit.socket.write(`${head(hit, chunked)}${body.length.toString(16)}\r\n${body}\r\n`);
    },
  },
};

/** Where the body ends is said wrongly, twice or not at all. */
export const wrongFraming: HostileAnswers = {
  "its length twice": framed(
    (length) => `content-length: ${length}`,
    (length) => `content-length: ${length}`,
  ),
  "two different lengths": framed(
    (length) => `content-length: ${length}`,
    (length) => `content-length: ${length - 9}`,
  ),
  "a length and chunks": framed(
    (length) => `content-length: ${length}`,
    () => chunked,
  ),
  "a negative length": framed(() => "content-length: -1"),
  "a length in words": framed(() => "content-length: long"),
  "a length too large": framed((length) => `content-length: ${length + 9}`),
  "a length too small": framed((length) => `content-length: ${length - 9}`),
  "no length": framed(),
  "a coding that nobody knows": framed(() => "transfer-encoding: quantum"),
  "chunks, cut in the middle": inChunks((body) => `ffff\r\n${body}`),
  "chunks, the last one missing": inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n`),
  "a chunk's length that is a word": inChunks((body) => `long\r\n${body}\r\n0\r\n\r\n`),
  "a chunk's length too large for any number": inChunks(
    (body) => `${"f".repeat(40)}\r\n${body}\r\n0\r\n\r\n`,
  ),
  "a chunk longer than it says": inChunks((body) => `5\r\n${body}\r\n0\r\n\r\n`),
  "a second answer behind it": {
    play(hit) {
      answer(hit, goodText(hit));
      answer(hit, "{}");
    },
  },
};
