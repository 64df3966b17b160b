import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { imageFromBlob, imageFromBytes, imageFromDataUri } from "../../src/index.ts";
import { documentFromFile, imageFromFile, imageFromStream } from "../../src/node/index.ts";
import { startRawServer } from "../hostile/raw-server.ts";
import { emailApplicant, everything, markedJpeg, markers } from "./markers.ts";
import type { Failures, Stage } from "./stage.ts";

/** A file with a marked name, in a folder with a marked name. */
async function withFile(
  bytes: Uint8Array | string,
  use: (path: string) => Promise<unknown>,
): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), `${markers.NIK}-`));
  const path = join(folder, markers["file name"]);
  try {
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The file is checked, changes, and is sent all the same. */
function changing(encoding: "multipart" | "json", change: (path: string) => Promise<unknown>) {
  return (stage: Stage): Promise<unknown> =>
    withFile(markedJpeg(), async (path) => {
      const ktp_image = await imageFromFile(path);
      stage.search("checked file", ktp_image);
      await change(path);
      const { verifications } = stage.client({ baseUrl: "http://127.0.0.1:9", retries: 0 });
      return await verifications.createWithEmailConsent(
        { ...emailApplicant, ktp_image },
        { encoding },
      );
    });
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield markedJpeg();
  throw Object.assign(new Error(everything), { path: markers["file name"], code: "EIO" });
}

const head = (start: string) => Buffer.from(`${start}${everything}`, "latin1");

/** Files that are refused, or are no longer what they were. */
export const files: Failures = {
  "a text": () => imageFromBytes(head("")),
  empty: () => imageFromBlob(new File([], markers["file name"])),
  HEIC: () => imageFromBytes(head("\0\0\0\x18ftypheic")),
  WebP: () => imageFromBytes(head("RIFF\0\0\0\0WEBP")),
  "a cut picture": () => imageFromBytes(head("\xff\xd8\xff\xe0")),
  "a picture too large": () => imageFromBytes(Buffer.alloc(4_194_305, everything)),
  "a data URI without base64": () => imageFromDataUri(`data:${everything}`),
  "a path in place of a file": () => imageFromBlob(markers["file name"] as never),
  "a stream that fails": () => imageFromStream(failing()),
  "a folder": () => withFile("", (path) => imageFromFile(join(path, ".."))),
  "a name that is no folder": () => withFile("", (path) => imageFromFile(join(path, "x"))),
  "a name too long": () => imageFromFile(`/${markers["file name"].repeat(200)}`),
  "a name with a zero byte": () => imageFromFile(`${markers["file name"]}\0`),
  "a text as a form": () => withFile(everything, (path) => documentFromFile(path)),
  "changed, as multipart": changing("multipart", (path) => writeFile(path, everything)),
  "changed, as JSON": changing("json", (path) => writeFile(path, everything)),
  "shortened, as multipart": changing("multipart", (path) => truncate(path, 9)),
  "gone, as JSON": changing("json", (path) => rm(path)),
  "gone, as multipart": changing("multipart", (path) => rm(path)),
  "replaced by a folder": changing("multipart", async (path) => {
    await rm(path);
    await mkdir(path);
  }),
};

/** A call to a host that nobody has, by way of this proxy. */
async function through(stage: Stage, proxy: string): Promise<unknown> {
  // Only the Node transport knows proxies; the global fetch must find no such host.
  const baseUrl = `https://${markers.NIK}.proofylink.invalid`;
  const { verifications } = stage.client({ baseUrl, retries: 0 }, { proxy });
  return await verifications.createWithEmailConsent(emailApplicant);
}

const login = `${markers.NIK}:${markers["access token"]}`;

async function throughServer(stage: Stage, said: string): Promise<unknown> {
  await using server = await startRawServer(({ socket }) => socket.end(said, "latin1"));
  return await through(stage, `http://${login}@127.0.0.1:${server.port}`);
}

/** Proxies with a password that fail, and say everything. */
export const proxies: Failures = {
  "a proxy that is not there": (stage) => through(stage, `http://${login}@127.0.0.1:9`),
  "a proxy that nobody knows": (stage) => through(stage, `http://${login}@proxy.invalid`),
  "a proxy that is no URL": (stage) => through(stage, `socks5://${everything}`),
  "a proxy that refuses": (stage) =>
    throughServer(
      stage,
      `HTTP/1.1 407 ${everything}\r\nx-echo: ${everything}\r\n\r\n${everything}`,
    ),
  "a proxy that is none": (stage) => throughServer(stage, everything),
  "a proxy that hangs up": (stage) => throughServer(stage, ""),
  "a tunnel to nowhere": (stage) => throughServer(stage, `HTTP/1.1 200 ${everything}\r\n\r\n`),
};
