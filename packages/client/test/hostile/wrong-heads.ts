import {
  answer,
  goodText,
  type HostileAnswer,
  type HostileAnswers,
  lastWords,
  page,
  successLine,
} from "./hostile-answer.ts";
import { writeForEver } from "./raw-server.ts";

/** A page with this status. */
function pageOf(status: number, ...headers: readonly string[]): HostileAnswer {
  return {
    rejects: [400, 401, 403, 404, 405, 413, 422, 429].includes(status),
    play: (hit) =>
      answer(hit, page, ["content-type: text/html", ...headers], `HTTP/1.1 ${status} x`),
  };
}

/** A status whose answers have no body. */
function bare(status: number): HostileAnswer {
  return { play: ({ socket }) => void socket.write(`HTTP/1.1 ${status} x\r\n\r\n`) };
}

/** Only these bytes, and then the end. */
function only(bytes: string): HostileAnswer {
  return { play: (hit) => lastWords(hit, bytes) };
}

function redirect(status: number, location: (path: string) => string): HostileAnswer {
  return { play: (hit) => pageOf(status, `location: ${location(hit.path)}`).play(hit) };
}

/** The API's own answer with more in its head. */
function withHead(...headers: readonly string[]): HostileAnswer {
  return {
    play: (hit) => answer(hit, goodText(hit), ["content-type: application/json", ...headers]),
  };
}

export const wrongStatuses: HostileAnswers = {
  "204 without a body": bare(204),
  "205 without a body": bare(205),
  "206 in HTML": pageOf(206),
  "299 in HTML": pageOf(299),
  "304 without a body": bare(304),
  "418 in HTML": pageOf(418),
  "451 in HTML": pageOf(451),
  "511 of a hotel": pageOf(511),
  "599 in HTML": pageOf(599),
  "600 in HTML": pageOf(600),
  "999 in HTML": pageOf(999),
  "400 in HTML": pageOf(400),
  "401 in HTML": pageOf(401),
  "403 in HTML": pageOf(403),
  "404 in HTML": pageOf(404),
  "405 in HTML": pageOf(405),
  "413 in HTML": pageOf(413),
  "422 in HTML": pageOf(422),
  "429 in HTML": pageOf(429),
  "500 in HTML": pageOf(500),
  "502 in HTML": pageOf(502),
  "503 in HTML that says when": pageOf(503, "retry-after: 100"),
  "a new protocol": only("HTTP/1.1 101 x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n"),
  "100 again and again": {
    play: ({ socket }) => writeForEver(socket, "HTTP/1.1 100 x\r\n\r\n"),
  },
  "early hints and nothing more": {
    stalls: true,
    play: ({ socket }) => void socket.write("HTTP/1.1 103 x\r\nlink: </a>\r\n\r\n"),
  },
  "early hints, then the answer": {
    play(hit) {
      hit.socket.write("HTTP/1.1 103 x\r\nlink: </a>\r\n\r\n");
      answer(hit, goodText(hit));
    },
  },
};

export const redirects: HostileAnswers = {
  "301 to itself": redirect(301, (path) => path),
  "302 to itself": redirect(302, (path) => path),
  "303 to itself": redirect(303, (path) => path),
  "307 to itself": redirect(307, (path) => path),
  "308 to itself": redirect(308, (path) => path),
  "307 to another host": redirect(307, () => "http://proofylink.invalid/"),
  "302 to a script": redirect(302, () => "javascript:alert(1)"),
  "302 to nowhere": pageOf(302),
  "302 to bytes": redirect(302, () => "\xff\xfe"),
};

export const wrongHeads: HostileAnswers = {
  "a header of 60 kB": withHead(`x-long: ${"a".repeat(60_000)}`),
  "5,000 headers": withHead(...Array.from({ length: 5000 }, (_, at) => `x-${at}: ${at}`)),
  "headers without end": {
    play(hit) {
      hit.socket.write(`${successLine(hit)}\r\n`);
      writeForEver(hit.socket, "x-more: and more\r\n");
    },
  },
  "a header without a colon": withHead("nonsense"),
  "a header with a zero byte": withHead("x-zero: \0"),
  "a header of other bytes": withHead("x-bytes: \xff\xfe\x80"),
  "a folded header": withHead("x-folded: a\r\n b"),
  "lines that end in LF": {
    play: (hit) => {
      const body = goodText(hit);
      lastWords(hit, `${successLine(hit)}\ncontent-length: ${body.length}\n\n${body}`);
    },
  },
  "half a head, then the end": only("HTTP/1.1 200 OK\r\ncontent-ty"),
  "half a head, then nothing": {
    stalls: true,
    play: ({ socket }) => void socket.write("HTTP/1.1 200 OK\r\ncontent-ty"),
  },
  "nothing, then the end": only(""),
  "nothing for ever": { stalls: true, play: () => {} },
  "a status that is a word": only("HTTP/1.1 fine\r\n\r\n"),
  "HTTP/9.9": only("HTTP/9.9 200 OK\r\ncontent-length: 2\r\n\r\n{}"),
  "a body without a head": only('{"status":"success"}'),
  "another protocol": only("SSH-2.0-OpenSSH_9.9\r\n"),
  "TLS where none was asked for": only("\x15\x03\x01\x00\x02\x02\x46"),
  "HTTP/2 where none was asked for": only("\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80"),
};
