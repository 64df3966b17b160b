import { startServer } from "@proofylink/testing";
import { describe, expect, test, vi } from "vitest";
import {
  accessToken,
  type Host,
  pausesSkipped,
  pdf,
  ReportService as Service,
  secret,
  sendPdf,
  status,
} from "../test/report-service.ts";
import {
  ConnectionError,
  NotFoundError,
  type ProofylinkOptions,
  UnexpectedResponseError,
  WaitTimeoutError,
} from "./index.ts";
import { nodeTransport } from "./node/node-transport.ts";

describe.each<[string, () => ProofylinkOptions]>([
  ["fetch", () => ({})],
  ["the Node transport", () => ({ transport: nodeTransport() })],
])("over %s", (_name, client) => {
  test("waits while the PDF is made and fetches it from the other host without credentials", async () => {
    await using service = await Service.start(["processing", "processing", "ready"]);
    const report = await service.download({ headers: { "x-own": "1" } }, client());
    expect(Buffer.from(await report.arrayBuffer())).toEqual(Buffer.from(pdf));
    expect(report.type).toBe("application/pdf");

    expect(service.asked.map(({ headers }) => headers.authorization)).toEqual(
      Array(3).fill(`Bearer ${accessToken}`),
    );
    const [link, ...more] = service.fetched;
    expect(more).toEqual([]);
    expect(link!.url).toBe(`/report.pdf?Signature=${secret}`);
    const sent = JSON.stringify(link!.headersDistinct);
    expect(sent).not.toMatch(/CANARY|authorization|cookie|x-own|x-timezone/i);
  });

  test("does not follow a redirect of the storage host", async () => {
    const visited: string[] = [];
    await using elsewhere = await startServer((request, response) => {
      visited.push(request.url!);
      response.end(pdf);
    });
    const redirect = status(302, { location: `${elsewhere.url}/report.pdf` });
    await using service = await Service.start(["ready"], [redirect]);
    expect(await service.failure({}, client())).toBeInstanceOf(UnexpectedResponseError);
    expect(visited).toEqual([]);
  });

  test("asks for another link when the download was cut off", async () => {
    const cut: Host = (response) => {
      response.writeHead(200, { "content-length": pdf.length });
      response.write(pdf.subarray(0, 100), () => response.destroy());
    };
    await using service = await Service.start(["ready"], [cut, sendPdf]);
    expect((await service.download({}, client())).size).toBe(pdf.length);
    expect(service.asked).toHaveLength(2);
  });

  test("stops reading a body that is larger than maxBytes, however long it goes on", async () => {
    const closed = Promise.withResolvers<void>();
    const endless: Host = (response) => {
      response.once("close", closed.resolve);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "%PDF-")));
      };
      response.on("drain", more);
      more();
    };
    await using service = await Service.start(["ready"], [endless]);
    const error = await service.failure({ maxBytes: 300_000 }, client());
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(String(error)).toMatch(/larger than maxBytes/);
    await closed.promise;
    expect(service.fetched).toHaveLength(1);
  });

  test("stops the download when it is aborted", async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const hanging: Host = (response) => {
      response.once("close", closed.resolve);
      response.writeHead(200, { "content-length": pdf.length });
      response.write(pdf.subarray(0, 100), () => controller.abort(new Error("enough")));
    };
    await using service = await Service.start(["ready"], [hanging]);
    // With no time left, a failed link would be told of, which an abort is not.
    const options = { signal: controller.signal, deadlineMs: 0 };
    const error = await service.failure(options, client());
    expect(error).toEqual(new Error("enough"));
    await closed.promise;
    expect(service.fetched).toHaveLength(1);
  });

  test("says that the storage host was not reached, after three links", async () => {
    // Nobody listens there, and fetch does not refuse it by itself; the port of a server that is gone may get another.
    const gone = `http://127.0.0.1:2/report.pdf?${secret}`;
    await using service = await Service.start([{ url: gone }]);
    const error = await service.failure({}, client());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: "getProofylinkReport", evidence: { sent: "no" } });
    expect(service.asked).toHaveLength(3);
  });
});

test.each([400, 403, 404, 429, 500, 503])(
  "asks for another link when the storage host answers %i",
  async (code) => {
    await using service = await Service.start(["ready"], [status(code), sendPdf]);
    expect((await service.download()).size).toBe(pdf.length);
    expect(service.asked).toHaveLength(2);
    expect(service.clock.skipped).toHaveLength(1);
  },
);

test("does not wait for ever for a storage host that hangs", async () => {
  const clock = pausesSkipped();
  const hang: Host = (response) => {
    response.writeHead(200).write(pdf.subarray(0, 100), () => clock.advance(90_000));
  };
  await using service = await Service.start(["ready"], [hang, sendPdf], clock);
  expect((await service.download()).size).toBe(pdf.length);
  expect(service.asked).toHaveLength(2);
});

test("gives up after three links that expired", async () => {
  await using service = await Service.start(["ready"], [status(403)]);
  const error = await service.failure();
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(error).toMatchObject({ status: 403, operation: "getProofylinkReport", method: "GET" });
  expect(service.fetched).toHaveLength(3);
});

test.each<[string, Host]>([
  ["a login page", (response) => response.end("<!doctype html><title>Login</title>")],
  ["nothing", (response) => response.end()],
])("takes %s for no report, and asks no more", async (_name, host) => {
  await using service = await Service.start(["ready"], [host]);
  const error = await service.failure();
  expect(error).toBeInstanceOf(UnexpectedResponseError);
  expect(String(error)).toMatch(/it is no PDF/);
  expect(service.fetched).toHaveLength(1);
});

test.each([
  `http://storage.example/report.pdf?${secret}`,
  `ftp://storage.example/report.pdf?${secret}`,
  `/report.pdf?${secret}`,
])("does not fetch a link that is not https (%s)", async (url) => {
  await using service = await Service.start([{ url }]);
  const fetched: string[] = [];
  const watching: typeof fetch = (input, init) => {
    fetched.push(String(input));
    return fetch(input, init);
  };
  const error = await service.failure({}, { fetch: watching });
  expect(String(error)).toMatch(/not https/);
  expect(fetched.filter((address) => address.includes(secret))).toEqual([]);
});

test("hands the link to no middleware", async () => {
  await using service = await Service.start(["ready"]);
  const seen: string[] = [];
  await service.download(
    {},
    {
      middleware: [
        (next) => (request) => {
          seen.push(request.url);
          return next(request);
        },
      ],
    },
  );
  expect(seen).toHaveLength(1);
  expect(seen.join()).not.toContain(secret);
});

describe("waiting", () => {
  test("takes longer and longer pauses, of up to 15 s", async () => {
    await using service = await Service.start([...Array(8).fill("processing"), "ready"]);
    await service.download();
    expect(service.clock.skipped.map(Math.round)).toEqual([
      1000, 1500, 2250, 3375, 5063, 7594, 11391, 15000,
    ]);
  });

  test("spreads the pauses by a fifth to both sides", async () => {
    for (const [chance, first] of [
      [0, 800],
      [1, 1200],
    ] as const) {
      await using service = await Service.start(["processing", "ready"]);
      service.clock.chance = chance;
      await service.download();
      expect(service.clock.skipped.map(Math.round)).toEqual([first]);
    }
  });

  test("ends at the deadline with what is needed to go on", async () => {
    await using service = await Service.start(["processing"]);
    const error = await service.failure({ deadlineMs: 60_000 });
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ referenceCode: "EMP-260212-5406", lastStatus: "processing" });
    expect(service.clock.elapsed()).toBeLessThanOrEqual(60_000);
    expect(service.clock.elapsed()).toBeGreaterThan(40_000);
  });

  test("tells of the last link's failure when the deadline comes first", async () => {
    await using service = await Service.start(["ready"], [status(403)]);
    expect(await service.failure({ deadlineMs: 1_500 })).toMatchObject({ status: 403 });
    expect(service.fetched).toHaveLength(2);
  });

  test("ends a pause when it is aborted", async () => {
    const controller = new AbortController();
    const clock = pausesSkipped();
    vi.spyOn(clock, "setTimeout").mockImplementation((_callback, ms) => {
      if (ms < 20_000) queueMicrotask(() => controller.abort(new Error("enough")));
    });
    await using service = await Service.start(["processing"], [sendPdf], clock);
    const error = await service.failure({ signal: controller.signal });
    expect(error).toEqual(new Error("enough"));
    expect(service.asked).toHaveLength(1);
  });

  test("does not wait for a verification that does not exist", async () => {
    await using service = await Service.start(["not found"]);
    expect(await service.failure()).toBeInstanceOf(NotFoundError);
    expect(service.asked).toHaveLength(1);
  });
});
