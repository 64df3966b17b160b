import { gzipSync } from "node:zlib";
import { changed, goodAnswer } from "./good-answers.ts";
import {
  answer,
  goodText,
  type HostileAnswer,
  type HostileAnswers,
  page,
} from "./hostile-answer.ts";

const levels = 20_000;
const nested = (open: string, close: string) => open.repeat(levels) + close.repeat(levels);
// 64 MB of spaces in 64 kB.
const bomb = gzipSync(Buffer.alloc(2 ** 26, " "));

function text(body: string, type = "application/json"): HostileAnswer {
  return { play: (hit) => answer(hit, body, [`content-type: ${type}`]) };
}

/** The API's own answer with every leaf, and every object and array, replaced. */
function replaced(
  change: (leaf: unknown) => unknown,
  wrap?: (inner: object) => unknown,
): HostileAnswer {
  return {
    play(hit) {
      const { data, ...envelope } = goodAnswer(hit.method, hit.path);
      answer(hit, JSON.stringify({ ...envelope, data: changed(data, change, wrap) }));
    },
  };
}

/** The API's own answer in other bytes. */
function written(
  write: (text: string) => Uint8Array,
  ...headers: readonly string[]
): HostileAnswer {
  return {
    play: (hit) =>
      answer(hit, write(goodText(hit)), ["content-type: application/json", ...headers]),
  };
}

const isText = (leaf: unknown) => typeof leaf === "string";
const isNumber = (leaf: unknown) => typeof leaf === "number";

/** The form is none of the API's. */
export const wrongShapes: HostileAnswers = {
  "a login page": text(page, "text/html"),
  "a page that says it is JSON": text(page),
  "no body": text(""),
  "`[]`": text("[]"),
  "`{}`": text("{}"),
  "`null`": text("null"),
  "`true`": text("true"),
  "`0`": text("0"),
  "a JSON text": text('"EMP-990101-0001"'),
  "another service's JSON": text('{"error":{"code":5,"message":"no such service"}}'),
  "two JSON objects": text('{"status":"success"}{"status":"success"}'),
  "JSON with a tail": { play: (hit) => answer(hit, `${goodText(hit)}<!-- 0.1 s -->`) },
  "half of the JSON": { play: (hit) => answer(hit, goodText(hit).slice(0, -30)) },
  "`data` is null": text('{"status":"success","message":"","data":null}'),
  "`data` is `[]`": text('{"status":"success","message":"","data":[]}'),
  "`data` is text": text('{"status":"success","message":"","data":"EMP-990101-0001"}'),
  "`data` is a list of everything": text(
    '{"status":"success","message":"","data":[1,"x",null,[],{},true]}',
  ),
  "numbers for texts": replaced((leaf) => (isText(leaf) ? 7 : leaf)),
  "texts for numbers": replaced((leaf) => (isNumber(leaf) ? "seven" : leaf)),
  "numbers beyond all bounds": {
    play: (hit) => answer(hit, goodText(hit).replaceAll(/:\d+(?=[,}])/g, ":1e999")),
  },
  "null for everything": replaced(() => null),
  "objects for texts": replaced((leaf) => (isText(leaf) ? { text: leaf } : leaf)),
  "lists for texts": replaced((leaf) => (isText(leaf) ? [leaf] : leaf)),
  "lists for objects": replaced(
    (leaf) => leaf,
    (inner) => Object.values(inner),
  ),
  "members named as those of every object": text(
    '{"__proto__":{"data":{"reference_code":"X","token":1}},"constructor":1,"toString":1,"data":{"__proto__":{"reference_code":"X","token":1,"status":"ready"}}}',
  ),
  "20,000 levels of lists": text(`{"data":${nested("[", "]")}}`),
  "20,000 levels of objects": text(nested('{"data":', "}").replace(":}", ":1}")),
  "10,000 members": text(
    `{"data":{${Array.from({ length: 10_000 }, (_, at) => `"m${at}":${at}`).join()}}}`,
  ),
};

/** The words may be the API's, but not the bytes. */
export const wrongBytes: HostileAnswers = {
  "bytes that are no UTF-8": written(() => Uint8Array.of(0xff, 0xfe, 0x80, 0xc0, 0xc1, 0xf5)),
  "names that are no UTF-8": written((good) => Buffer.from(good.replaceAll("B", "\xff"), "latin1")),
  "a byte order mark": written((good) => Buffer.from(`\ufeff${good}`)),
  "UTF-16": written((good) => Buffer.from(good, "utf16le")),
  "UTF-16, and says so": {
    play: (hit) =>
      answer(hit, Buffer.from(goodText(hit), "utf16le"), [
        "content-type: application/json; charset=utf-16",
      ]),
  },
  "says UTF-16 and is UTF-8": {
    play: (hit) => answer(hit, goodText(hit), ["content-type: application/json; charset=utf-16"]),
  },
  "a character set that nobody knows": {
    play: (hit) => answer(hit, goodText(hit), ["content-type: application/json; charset=klingon"]),
  },
  "no content type": { play: (hit) => answer(hit, goodText(hit), []) },
  "says it is a picture": {
    play: (hit) => answer(hit, goodText(hit), ["content-type: image/png"]),
  },
  "compressed though nobody asked": written((good) => gzipSync(good), "content-encoding: gzip"),
  "says it is compressed": written((good) => Buffer.from(good), "content-encoding: gzip"),
  "half a compressed answer": written(
    (good) => gzipSync(good).subarray(0, 30),
    "content-encoding: gzip",
  ),
  "64 MB packed into 64 kB": written(() => bomb, "content-encoding: gzip"),
  "packed that way twice": written(() => gzipSync(bomb), "content-encoding: gzip, gzip"),
  "packed in nobody's way": written((good) => Buffer.from(good), "content-encoding: quantum"),
  "packed in a hundred ways": written(
    (good) => Buffer.from(good),
    `content-encoding: ${Array(100).fill("gzip").join(", ")}`,
  ),
};
