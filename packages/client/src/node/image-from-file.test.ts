import { appendFile, mkdtemp, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { readSpecimen } from "@proofylink/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { checkApplicant } from "../applicant.ts";
import { InvalidInputError } from "../errors.ts";
import { multipartBody } from "../upload/multipart.ts";
import { documentFromFile, imageFromFile } from "./image-from-file.ts";

const jpeg = await readSpecimen("ktp-specimen.jpg");
const pdf = await readSpecimen("consent-form-specimen.pdf");
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "proofylink-files-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  path = join(folder, "ktp-budi-contoh.jpg");
  await writeFile(path, jpeg);
});

/** The error of `work`, after a look that it shows neither the path nor the name of the file. */
async function failure(work: unknown): Promise<Error> {
  const error = await Promise.resolve(work).then(
    () => expect.fail("was taken"),
    (reason: unknown) => reason,
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/budi|proofylink-files/);
  return error as Error;
}

async function refusal(work: unknown): Promise<InvalidInputError> {
  const error = await failure(work);
  expect(error).toBeInstanceOf(InvalidInputError);
  return error as InvalidInputError;
}

test("takes a path and a file URL, and sends the bytes of the file", async () => {
  for (const place of [path, pathToFileURL(path)]) {
    const image = await imageFromFile(place);
    expect([image.type, image.size]).toEqual(["image/jpeg", jpeg.length]);
    expect(Buffer.concat(await Array.fromAsync(image.chunks())).equals(jpeg)).toBe(true);
    expect(Buffer.concat(await Array.fromAsync(image.chunks(777))).equals(jpeg)).toBe(true);
    expect(Buffer.from(await (await image.toBlob()).arrayBuffer()).equals(jpeg)).toBe(true);
  }
});

test("takes a consent form", async () => {
  const file = join(folder, "form.pdf");
  await writeFile(file, pdf);
  expect((await documentFromFile(file)).type).toBe("application/pdf");
});

test("neither the path nor the name is sent or shown", async () => {
  const image = await imageFromFile(path);
  const body = multipartBody({ ktp_image: image });
  const sent = Buffer.concat(await Array.fromAsync(body.chunks())).toString("latin1");
  expect(sent).toContain('filename="ktp.jpg"');
  expect(sent).not.toContain("budi");
  for (const value of [image, body]) {
    expect(inspect(value, { depth: 9, showHidden: true })).not.toContain("budi");
    expect(JSON.stringify(value)).not.toContain("budi");
  }
});

test("a file that changed in size, content or place is refused before its first byte", async () => {
  const changes: (() => Promise<unknown>)[] = [
    async () => {
      await appendFile(path, "x");
      await utimes(path, 1000, 1000);
    },
    () => truncate(path, 100),
    () => utimes(path, 1000, 1001),
    async () => {
      await writeFile(`${path}.new`, jpeg);
      await utimes(`${path}.new`, 1000, 1000);
      await rename(`${path}.new`, path);
    },
  ];
  for (const change of changes) {
    await writeFile(path, jpeg);
    await utimes(path, 1000, 1000);
    const image = await imageFromFile(path);
    const body = multipartBody({ full_name: "BUDI CONTOH", ktp_image: image });
    await change();
    const expected = {
      ktp_image: [expect.stringContaining("ktp_image has changed after its check")],
    };
    expect((await refusal(Array.fromAsync(body.chunks()))).errors).toEqual(expected);
    expect((await refusal(body.toBlob())).errors).toEqual(expected);
    const applicant = { ktp_image: image } as never;
    expect((await refusal(checkApplicant("email", applicant))).errors).toMatchObject(expected);
  }
});

test("a file that changes while it is sent ends the body with an error, not early", async () => {
  await writeFile(path, Buffer.concat([jpeg, Buffer.alloc(200_000)]));
  const image = await imageFromFile(path);
  const sent: Uint8Array[] = [];
  const error = await failure(
    (async () => {
      for await (const piece of image.chunks()) {
        sent.push(piece);
        await truncate(path, 70_000);
      }
    })(),
  );
  expect(sent).toHaveLength(1);
  // Part of the request may have left: that is no refusal.
  expect(error).not.toBeInstanceOf(InvalidInputError);
  expect(error.message).toBe(
    "A file changed, or could not be read any more, while it was being sent.",
  );
});

test("a file that is gone is refused by its error code", async () => {
  const gone = { ktp_image: [expect.stringContaining("cannot be read (ENOENT)")] };
  expect((await refusal(imageFromFile(`${path}.gone`))).errors).toEqual(gone);
  const image = await imageFromFile(path);
  const body = multipartBody({ ktp_image: image });
  await rm(path);
  expect((await refusal(Array.fromAsync(body.chunks()))).errors).toEqual(gone);
  expect((await refusal(body.toBlob())).errors).toEqual(gone);
  expect((await refusal(image.assertUnchanged?.())).errors).toEqual(gone);
  await failure(Array.fromAsync(image.chunks()));
});

test("a folder is refused", async () => {
  expect((await refusal(imageFromFile(folder))).errors).toEqual({
    ktp_image: [expect.stringContaining("is no regular file")],
  });
});

test.for([undefined, 1, { path: "budi" }])("refuses %j, which is no path", async (value) => {
  expect((await refusal(imageFromFile(value as never))).errors).toEqual({
    ktp_image: [expect.stringContaining("is no file")],
  });
});

test("no file stays open, also when the reader stops half-way", async () => {
  const { readdir } = await import("node:fs/promises");
  const open = async () => (await readdir("/proc/self/fd").catch(() => [])).length;
  const image = await imageFromFile(path);
  const before = await open();
  for (let round = 0; round < 20; round++) {
    for await (const _ of image.chunks(1000)) break;
  }
  expect(await open()).toBeLessThanOrEqual(before + 1);
});
