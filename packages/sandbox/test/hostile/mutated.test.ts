import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies, paths } from "../applicant.ts";
import { guardedSandbox, statusesIn } from "./guarded-sandbox.ts";
import { end, valid } from "./multipart.ts";

type Mutation = (bytes: Buffer) => Buffer;

/** A share from 0 to 1 of what is changed. A double of fast-check would nearly always be close to 0. */
const place = fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000);
const span = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }));

function splice(share: number, remove: number, add: Uint8Array): Mutation {
  return (bytes) => {
    const at = Math.floor(share * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), add, bytes.subarray(at + remove)]);
  };
}

const hostileBytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .constantFrom(
      "\r\n",
      "\r\n\r\n",
      "--x",
      '"',
      "\\",
      "{",
      "}",
      "\0",
      "[",
      "\r\n0\r\n\r\n",
      "\xff",
      "'",
    )
    .map((text) => new Uint8Array(Buffer.from(text, "latin1"))),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // A slip of the pen, which mostly leaves the form as it was.
  fc
    .tuple(place, fc.constantFrom(..."a7-/ "))
    .map(([share, character]) => splice(share, 1, Buffer.from(character))),
  fc.tuple(place, span, hostileBytes).map(([share, remove, add]) => splice(share, remove, add)),
  fc.tuple(place, span).map(([share, remove]) => splice(share, remove, new Uint8Array())),
  place.map(
    (share): Mutation =>
      (bytes) =>
        bytes.subarray(0, Math.floor(share * bytes.length)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (bytes) => {
        const [from, to] = [one, other].sort().map((share) => Math.floor(share * bytes.length));
        return Buffer.concat([bytes, bytes.subarray(from, to)]);
      },
  ),
);

const changes = (most: number) =>
  fc.array(mutation, { maxLength: most }).map(
    (mutations): Mutation =>
      (bytes) =>
        mutations.reduce<Buffer>((sofar, change) => change(sofar), bytes),
  );

// Small, so that what is not the image is as likely to be changed.
const ktp_image = Buffer.from("bytes of an image").toString("base64");
const jsonType = "application/json";
const creates: [string, string, string][] = [
  [paths.own, jsonType, JSON.stringify({ ...bodies.own, ktp_image })],
  [paths.email, jsonType, JSON.stringify({ ...bodies.email, ktp_image })],
  [paths.own, "multipart/form-data; boundary=x", valid + end],
];

test("whatever becomes of a valid create, it is taken, refused or cut off, and the books agree", {
  timeout: 60_000,
}, async () => {
  await using guarded = await guardedSandbox();
  const { accessToken } = guarded.sandbox;
  const outcomes = new Map<number | "none", number>();
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...creates),
      fc.oneof(changes(0), changes(1)),
      changes(3),
      fc.constantFrom(true, true, true, true, false),
      async ([path, type, text], changeHead, changeBody, honest) => {
        const body = changeBody(Buffer.from(text));
        const length = honest ? body.length : Buffer.byteLength(text);
        const head = changeHead(Buffer.from(headOf(path, accessToken, type, length)));
        const statuses = statusesIn(await guarded.attack(Buffer.concat([head, body])));
        for (const outcome of statuses.length === 0 ? ["none" as const] : statuses) {
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
        const created = statuses.filter((status) => status === 201).length;
        const now = await guarded.whole();
        // What breaks off behind a whole create may take its answer with it.
        expect(now - rows).toBeGreaterThanOrEqual(created);
        expect(now - rows).toBeLessThanOrEqual(2);
        rows = now;
      },
    ),
    { seed: 20_260_211, numRuns: 400 },
  );
  // Had the changes only ever broken the framing, nothing would be proved about what is behind it.
  for (const outcome of [201, 401, 404, 422, "none"] as const) {
    expect(outcomes.get(outcome) ?? 0, String(outcome)).toBeGreaterThanOrEqual(5);
  }
});

function headOf(path: string, accessToken: string, type: string, length: number): string {
  return [
    `POST ${path} HTTP/1.1`,
    "host: sandbox",
    `authorization: Bearer ${accessToken}`,
    `content-type: ${type}`,
    `content-length: ${length}`,
    "",
    "",
  ].join("\r\n");
}
