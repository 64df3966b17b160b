import { expect, test } from "vitest";
import { bodies, paths } from "../applicant.ts";
import { openRaw, rawCreate } from "../raw-connection.ts";
import { guardedSandbox, statusesIn } from "./guarded-sandbox.ts";

/** What a client that stays sends of its request before it falls silent. */
const silences: [string, (request: string) => string][] = [
  ["after nothing of a body", (request) => request.slice(0, request.indexOf("\r\n\r\n") + 4)],
  ["in the middle of the head", (request) => request.slice(0, 60)],
  ["in the middle of a file", (request) => request.slice(0, -20)],
  ["before the last byte", (request) => request.slice(0, -1)],
];

test.each(silences)("a client that falls silent %s is let go", async (_, some) => {
  await using guarded = await guardedSandbox({ requestTimeout: 200 });
  using connection = await openRaw(guarded.sandbox);
  connection.socket.write(some(rawCreate(guarded.sandbox, paths.email, bodies.email)));
  await connection.ended;
  expect(connection.received()).toBe("");
  expect(await guarded.whole()).toBe(0);
});

test("a byte now and then keeps no connection", async () => {
  await using guarded = await guardedSandbox({ requestTimeout: 200 });
  using connection = await openRaw(guarded.sandbox);
  const request = rawCreate(guarded.sandbox, paths.email, bodies.email);
  let at = 0;
  const drip = setInterval(() => connection.socket.write(request[at++] ?? ""), 20);
  await connection.ended.finally(() => clearInterval(drip));
  expect(at).toBeLessThan(request.length);
  expect(await guarded.whole()).toBe(0);
});

test("a hundred silent clients keep nobody else waiting", async () => {
  await using guarded = await guardedSandbox();
  using silent = new DisposableStack();
  for (let nth = 0; nth < 100; nth += 1) {
    const connection = silent.use(await openRaw(guarded.sandbox));
    connection.socket.write(rawCreate(guarded.sandbox, paths.email, bodies.email).slice(0, -1));
  }
  const whole = rawCreate(guarded.sandbox, paths.email, bodies.email);
  expect(statusesIn(await guarded.attack(whole))).toEqual([201]);
  expect(await guarded.whole()).toBe(1);
});
