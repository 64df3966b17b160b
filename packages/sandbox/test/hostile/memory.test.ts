import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodies, bodyOf, paths, send } from "../applicant.ts";
import { end, field, valid } from "./multipart.ts";

const program = new URL("sandbox-process.ts", import.meta.url).pathname;
const child = fork(program, { execArgv: ["--conditions=@proofylink/source"] });
const address = once(child, "message").then(([where]) => where);
let sandbox: { url: string; accessToken: string };

beforeAll(async () => {
  sandbox = await address;
}, 30_000);
afterAll(() => child.disconnect());

async function mostMemory(): Promise<number> {
  const answer = once(child, "message");
  child.send("memory");
  return ((await answer)[0] as number) * 1_024;
}

const megabyte = 1_048_576;
const base64 = (bytes: number) => Buffer.alloc(bytes, 7).toString("base64");
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const largest = {
  ...bodies.upload,
  ktp_image: base64(4 * megabyte),
  form_consent: base64(10 * megabyte),
};

test("four creates at once with the largest bodies need little memory", {
  timeout: 60_000,
}, async () => {
  // What every kind of request needs once.
  const raw = valid + end;
  await send(sandbox, paths.own, { raw, headers: multipart });
  await send(sandbox, paths.upload, { json: bodies.upload });
  await bodyOf(send(sandbox, "/api/v1/external/verifications"));
  const before = await mostMemory();
  const json = JSON.stringify(largest);
  const jsonHeaders = { "content-type": "application/json" };
  const large: [string, string, Record<string, string>, number][] = [
    [paths.upload, json, jsonHeaders, 201],
    [paths.upload, json.replace("BUDI CONTOH", "B".repeat(megabyte / 2)), jsonHeaders, 422],
    [paths.email, `{"full_name":"${"B".repeat(19 * megabyte)}"}`, jsonHeaders, 422],
    [paths.email, `{"ktp_image":${"[".repeat(19 * megabyte)}`, jsonHeaders, 422],
    [paths.own, valid.replace("bytes of an image", "i".repeat(4 * megabyte)) + end, multipart, 201],
    [paths.own, valid.replace("BUDI CONTOH", "B".repeat(19 * megabyte)) + end, multipart, 422],
    [paths.own, field("a", "b").repeat(300_000) + valid + end, multipart, 422],
  ];
  for (const [path, body, headers, expected] of large) {
    const answers = Array.from({ length: 4 }, () => send(sandbox, path, { raw: body, headers }));
    for (const answer of await Promise.all(answers)) expect(answer.status).toBe(expected);
  }
  const { data } = await bodyOf(send(sandbox, "/api/v1/external/token/balance"));
  expect(data.token).toBe(1_000 - 10);
  // Held, four of the JSON bodies alone would be 76 MiB, and as much again as text.
  expect((await mostMemory()) - before).toBeLessThan(100 * megabyte);
});
