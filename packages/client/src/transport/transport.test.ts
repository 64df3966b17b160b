import { inspect } from "node:util";
import { expect, test } from "vitest";
import { layered, OutgoingRequest, type TransportLayer } from "./transport.ts";

test("a request in print shows neither URL nor headers nor body", () => {
  const request = new OutgoingRequest("https://a.test/EMP-1?q=BUDI", {
    method: "POST",
    pathTemplate: "/verifications",
    headers: new Headers({ Authorization: "Bearer secret" }),
    body: '{"full_name":"CONTOH"}',
  });
  for (const shown of [
    inspect(request, { showHidden: true, depth: 9 }),
    JSON.stringify(request),
    `${request}`,
  ]) {
    expect(shown).not.toMatch(/EMP-1|BUDI|secret|CONTOH/);
    expect(shown).toContain("/verifications");
  }
  expect(Object.values(request).join()).not.toMatch(/EMP-1|BUDI|secret|CONTOH/);
});

test("a POST is a create, also one that nobody knows", () => {
  expect(new OutgoingRequest("https://a.test", { method: "POST" }).kind).toBe("create");
  expect(new OutgoingRequest("https://a.test", { method: "DELETE" }).kind).toBe("create");
  expect(new OutgoingRequest("https://a.test", {}).kind).toBe("read");
});

test("the first layer is the outermost", async () => {
  const order: string[] = [];
  const layer =
    (name: string): TransportLayer =>
    (next) =>
    (request) => {
      order.push(name);
      return next(request);
    };
  const transport = layered([layer("a"), layer("b")], async () => new Response());
  await transport(new OutgoingRequest("https://a.test", {}));
  expect(order).toEqual(["a", "b"]);
});
