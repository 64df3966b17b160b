import { channel } from "node:diagnostics_channel";
import { describe, expect, test } from "vitest";
import { watchSend } from "./undici-evidence.ts";

// What undici could say, said by hand: mixtures that no server can bring about on demand, such as
// the HTTP/2 of older releases, which sends without announcing it.

const url = "https://api.example.test/create?a=1";
const host = "api.example.test";

interface FakeRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
}

const say = {
  created: (request: FakeRequest) => channel("undici:request:create").publish({ request }),
  failed: (request: FakeRequest, error: unknown) =>
    channel("undici:request:error").publish({ request, error }),
  connecting: (to = host) =>
    channel("undici:client:beforeConnect").publish({ connectParams: { host: to } }),
  connected: (alpnProtocol: string | false, to = host) =>
    channel("undici:client:connected").publish({
      connectParams: { host: to },
      socket: { alpnProtocol },
    }),
  connectError: (error: unknown) => channel("undici:client:connectError").publish({ error }),
};

function fakeRequest(change: Partial<FakeRequest> = {}): FakeRequest {
  return { method: "POST", origin: "https://api.example.test", path: "/create?a=1", ...change };
}

function connectionRefused(): Error {
  return Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
}

/** Watches a call that ends as `play` says. */
async function sent(
  play: (abort: AbortController) => unknown,
  target = url,
): Promise<"no" | "maybe"> {
  const abort = new AbortController();
  const { answer, evidence } = watchSend(target, abort.signal, async () => {
    throw play(abort);
  });
  return answer.then(
    () => "maybe",
    (failure) => evidence(failure).sent,
  );
}

/** Says that `request` failed because it got no connection, and how `fetch` fails then. */
function failToConnect(request: FakeRequest, error = connectionRefused()): Error {
  say.connectError(error);
  say.failed(request, error);
  return new TypeError("fetch failed", { cause: error });
}

function abortIt(abort: AbortController): unknown {
  abort.abort();
  return abort.signal.reason;
}

describe("a request without a connection", () => {
  test("is proven unsent by the error of its connection", async () => {
    const request = fakeRequest();
    expect(
      await sent(() => {
        say.created(request);
        return failToConnect(request);
      }),
    ).toBe("no");
  });

  test("also when a proxy's tunnel was asked for meanwhile", async () => {
    const request = fakeRequest();
    expect(
      await sent(() => {
        say.created(request);
        say.created(fakeRequest({ method: "CONNECT" }));
        return failToConnect(request);
      }),
    ).toBe("no");
  });

  test("not by an error that another connection had", async () => {
    const request = fakeRequest();
    expect(
      await sent(() => {
        say.created(request);
        say.failed(request, new Error("reset"));
        const others = connectionRefused();
        say.connectError(others);
        return new TypeError("fetch failed", { cause: others });
      }),
    ).toBe("maybe");
  });

  test("not by an error that came on a connection", async () => {
    const request = fakeRequest();
    expect(
      await sent(() => {
        const error = new Error("reset");
        say.created(request);
        say.failed(request, error);
        return new TypeError("fetch failed", { cause: error });
      }),
    ).toBe("maybe");
  });

  test.each([
    ["another path", { path: "/telemetry" }],
    ["another host", { origin: "https://other.example.test" }],
  ])("not when it went to %s", async (_, change) => {
    const request = fakeRequest(change);
    expect(
      await sent(() => {
        say.created(request);
        return failToConnect(request);
      }),
    ).toBe("maybe");
  });

  test("not when there were two of them", async () => {
    const request = fakeRequest();
    expect(
      await sent(() => {
        say.created(fakeRequest());
        say.created(request);
        return failToConnect(request);
      }),
    ).toBe("maybe");
  });
});

describe("an aborted request", () => {
  test("is proven unsent while a connection is being opened", async () => {
    expect(
      await sent((abort) => {
        say.created(fakeRequest());
        say.connecting();
        return abortIt(abort);
      }),
    ).toBe("no");
  });

  test.each(["nothing at all", "another host"])(
    "not when %s is being connected to: a kept connection may have taken it",
    async (what) => {
      expect(
        await sent((abort) => {
          say.created(fakeRequest());
          if (what === "another host") say.connecting("other.example.test");
          return abortIt(abort);
        }),
      ).toBe("maybe");
    },
  );

  test("not when it failed of something else", async () => {
    expect(
      await sent((abort) => {
        say.created(fakeRequest());
        say.connecting();
        abort.abort();
        return new Error("something else");
      }),
    ).toBe("maybe");
  });

  test("not on a host that speaks HTTP/2", async () => {
    const origin = "https://h2.example.test";
    const play = (abort: AbortController) => {
      say.created(fakeRequest({ origin, path: "/" }));
      say.connecting("h2.example.test");
      return abortIt(abort);
    };
    expect(await sent(play, `${origin}/`)).toBe("no");
    say.connected("h2", "h2.example.test");
    expect(await sent(play, `${origin}/`)).toBe("maybe");
    say.connected("http/1.1");
    expect(
      await sent((abort) => {
        say.created(fakeRequest());
        say.connecting();
        return abortIt(abort);
      }),
    ).toBe("no");
  });
});

test("what is sent after the call returned is not taken for its request", async () => {
  const abort = new AbortController();
  const waiting = Promise.withResolvers<Response>();
  const { answer, evidence } = watchSend(url, abort.signal, () => {
    say.created(fakeRequest());
    return waiting.promise;
  });
  say.created(fakeRequest());
  say.connecting();
  abort.abort();
  waiting.reject(abort.signal.reason);
  expect(await answer.catch((failure) => evidence(failure).sent)).toBe("no");
});
