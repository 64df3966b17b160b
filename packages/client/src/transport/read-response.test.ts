import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { nativeResponse, readResponse } from "./read-response.ts";
import { TransportFailure } from "./transport.ts";

const chunks = (...texts: string[]) => texts.map((text) => new TextEncoder().encode(text));

describe("readResponse", () => {
  test("joins chunks, also where one ends within a letter", async () => {
    const [first = new Uint8Array(), second = new Uint8Array()] = [0, 3].map((at) =>
      new TextEncoder().encode("ab…cd").subarray(at, at + 3),
    );
    const rest = new TextEncoder().encode("ab…cd").subarray(6);
    const response = new Response(ReadableStream.from([first, second, rest]));
    expect(await (await readResponse(response, 100)).text()).toBe("ab…cd");
  });

  test("reads from the chunks of a transport that offers them, without a stream", async () => {
    const response = Object.assign(new Response(null), {
      chunks: async function* () {
        yield* chunks("a", "b");
      },
    });
    expect(await (await readResponse(response, 100)).text()).toBe("ab");
  });

  test("reads nothing where there is nothing", async () => {
    expect(await (await readResponse(new Response(null, { status: 204 }), 1)).text()).toBe("");
  });

  test("takes exactly as many bytes as allowed, and stops at one more", async () => {
    expect(await (await readResponse(new Response("four"), 4)).text()).toBe("four");
    const failure = await readResponse(new Response("fives"), 4).catch((error) => error);
    expect(failure).toBeInstanceOf(TransportFailure);
    expect(failure).toMatchObject({
      reason: "too-large",
      status: 200,
      evidence: { phase: "body" },
    });
  });

  test("does not begin to read what says that it is too large, and lets go of it", async () => {
    const cancelled = Promise.withResolvers<unknown>();
    const stream = new ReadableStream({ cancel: cancelled.resolve });
    const response = new Response(stream, { headers: { "content-length": "99" } });
    await expect(readResponse(response, 10)).rejects.toMatchObject({ reason: "too-large" });
    await cancelled.promise;
  });

  test("keeps the status of a body that was cut, and not what the runtime says of it", async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new Error("BUDI CONTOH")),
    });
    const failure = await readResponse(new Response(stream, { status: 201 }), 10).catch((e) => e);
    expect(failure).toMatchObject({ reason: "body-cut", status: 201 });
    expect(JSON.stringify(failure) + failure.message + failure.cause).not.toContain("BUDI");
  });
});

describe("nativeResponse", () => {
  test("makes a whole Response", async () => {
    const read = await readResponse(Response.json({ a: 1 }, { status: 404 }), 100);
    const response = await nativeResponse(read);
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.clone().json()).toEqual({ a: 1 });
  });

  test.each([204, 205, 304])("of %i, which has no body", async (status) => {
    const read = await readResponse(new Response(null, { status }), 100);
    expect((await nativeResponse(read)).status).toBe(status);
  });

  test("of a redirect that a browser hides", async () => {
    const hidden = { status: 0, ok: false, headers: new Headers(), body: null } as Response;
    expect((await nativeResponse(await readResponse(hidden, 100))).type).toBe("error");
  });
});

test("does not keep the chunks of an answer that comes in very many", async () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const kept: WeakRef<Uint8Array>[] = [];
  let alive: number | undefined;
  async function* chunksOfOneByte() {
    for (let sent = 0; sent < 1000; sent += 1) {
      const chunk = Uint8Array.of(97);
      kept.push(new WeakRef(chunk));
      yield chunk;
    }
    // References that were looked at or made live until the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    alive = kept.filter((chunk) => chunk.deref()).length;
  }
  const response = Object.assign(new Response(null), { chunks: chunksOfOneByte });
  expect(await (await readResponse(response, 1000)).text()).toHaveLength(1000);
  expect(alive).toBeLessThan(10);
});
