import { beforeEach, describe, expect, test, vi } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import { type Reply, startApi, success } from "../test/start-api.ts";
import { VerificationService } from "../test/verification-service.ts";
import {
  createProofylink,
  InvalidInputError,
  NotFoundError,
  ServerError,
  UnexpectedResponseError,
  type VerificationListItem,
} from "./index.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

async function serviceOf(count: number): Promise<VerificationService> {
  const service = await VerificationService.start(clock);
  for (let number = 1; number <= count; number += 1) service.add(`EMP-${number}`, []);
  return service;
}

async function codesOf(rows: AsyncIterable<VerificationListItem>): Promise<string[]> {
  return (await Array.fromAsync(rows)).map((row) => row.reference_code);
}

/** A server that answers this to every page, or what it answers to each. */
async function answering(reply: Reply | ((page: number) => Reply)) {
  const api = await startApi(({ url }) => {
    const page = new URL(url, "http://localhost").searchParams.get("page");
    return typeof reply === "function" ? reply(Number(page)) : reply;
  });
  const settings = { baseUrl: api.url, accessToken: "token-of-a-test", retries: 0 };
  return Object.assign(api, { list: createProofylink(settings).verifications.list() });
}

const rows = (...codes: string[]) => codes.map((reference_code) => ({ reference_code }));

describe("iterating", () => {
  test("reads every page by its number, never by a link, with search word and page size", async () => {
    await using service = await serviceOf(5);
    service.instead = ({ what }) =>
      what === 2
        ? success(rows("EMP-3", "EMP-2"), {
            links: { next: "http://127.0.0.1:1/elsewhere?page=9" },
            meta: { current_page: 2, last_page: 3, total: 5 },
          })
        : undefined;
    const list = service.client().list({ q: "budi & co", per_page: 2 });
    expect(await codesOf(list)).toEqual(["EMP-5", "EMP-4", "EMP-3", "EMP-2", "EMP-1"]);
    expect(service.asked.map(({ url }) => url.split("?")[1])).toEqual([
      "q=budi%20%26%20co&per_page=2&page=1",
      "q=budi%20%26%20co&per_page=2&page=2",
      "q=budi%20%26%20co&per_page=2&page=3",
    ]);
  });

  test("reads nothing before it begins, nothing more after break, and begins anew each time", async () => {
    await using service = await serviceOf(5);
    const list = service.client().list({ per_page: 2 });
    expect(service.asked).toEqual([]);
    for await (const row of list) if (row.reference_code === "EMP-4") break;
    expect(service.asked.map(({ what }) => what)).toEqual([1]);
    expect(await codesOf(list)).toHaveLength(5);
    expect(service.asked.map(({ what }) => what)).toEqual([1, 1, 2, 3]);
  });

  test("yields pages with what the server says of them", async () => {
    await using service = await serviceOf(3);
    const pages = await Array.fromAsync(service.client().list({ per_page: 2 }).pages());
    expect(pages.map(({ data, meta }) => [data.length, meta.current_page, meta.total])).toEqual([
      [2, 1, 3],
      [1, 2, 3],
    ]);
  });

  test("yields one page of an empty list, and no row", async () => {
    await using service = await serviceOf(0);
    const list = service.client().list();
    expect(await codesOf(list)).toEqual([]);
    expect(await Array.fromAsync(list.pages())).toMatchObject([{ data: [], meta: { total: 0 } }]);
    expect(service.asked).toHaveLength(2);
  });

  test("skips what new rows push on to the next page, in rows and in pages", async () => {
    await using service = await serviceOf(4);
    service.instead = ({ what }) => {
      if (what === 2) service.add(`NEW-${service.asked.length}`, []);
      return undefined;
    };
    const list = service.client().list({ per_page: 2 });
    expect(await codesOf(list)).toEqual(["EMP-4", "EMP-3", "EMP-2", "EMP-1"]);
    const pages = await Array.fromAsync(list.pages());
    const codes = pages.flatMap(({ data }) => data.map((row) => row.reference_code));
    expect(codes).toEqual(["NEW-2", "EMP-4", "EMP-3", "EMP-2", "EMP-1"]);
  });

  test("goes through the list once more when rows vanished, for what that has hidden", async () => {
    await using service = await serviceOf(6);
    service.instead = ({ what }) => {
      if (what === 2) service.remove("EMP-6");
      return undefined;
    };
    // EMP-4 has moved on to page 1 when page 2 is read.
    const codes = await codesOf(service.client().list({ per_page: 2 }));
    expect(codes).toEqual(["EMP-6", "EMP-5", "EMP-3", "EMP-2", "EMP-1", "EMP-4"]);
  });

  test("goes through the list once more when a row came twice without being pushed", async () => {
    await using service = await serviceOf(4);
    // EMP-2 has moved to the front, as in a list that is sorted by its changes.
    let moved = false;
    service.instead = ({ what }) => {
      moved ||= what === 2;
      const order = moved ? ["EMP-2", "EMP-4", "EMP-3", "EMP-1"] : [];
      const page = rows(...order.slice(Number(what) * 2 - 2, Number(what) * 2));
      const meta = { current_page: what, last_page: 2, total: 4 };
      return moved ? success(page, { meta }) : undefined;
    };
    const codes = await codesOf(service.client().list({ per_page: 2 }));
    expect(codes).toEqual(["EMP-4", "EMP-3", "EMP-1", "EMP-2"]);
  });

  test("takes rows as PHP writes a list with gaps, and a page without meta for the only one", async () => {
    const gaps = { 0: { reference_code: "EMP-1" }, 2: { reference_code: "EMP-3" } };
    await using api = await answering(success(gaps));
    expect(await codesOf(api.list)).toEqual(["EMP-1", "EMP-3"]);
    expect(api.received).toHaveLength(1);
  });
});

describe("one page", () => {
  test("is what the server has, and empty past the end", async () => {
    await using service = await serviceOf(3);
    const list = service.client().list({ per_page: 2 });
    expect((await list.page(2)).data).toMatchObject(rows("EMP-1"));
    expect(await list.page(3)).toMatchObject({ data: [], meta: { total: 3 } });
  });

  test.each([0, -1, 1.5, Number.NaN])("has no number %s, and nothing is read", async (number) => {
    await using service = await serviceOf(3);
    await expect(service.client().list().page(number)).rejects.toThrow(InvalidInputError);
    expect(service.asked).toEqual([]);
  });
});

describe("a server that never comes to an end", () => {
  const meta = (current_page: number) => ({ meta: { current_page, last_page: 1e9, total: 1e9 } });

  test("is left at an empty page", async () => {
    await using api = await answering((page) =>
      success(page < 3 ? rows(`EMP-${page}`) : [], meta(page)),
    );
    expect(await codesOf(api.list)).toEqual(["EMP-1", "EMP-2"]);
    expect(api.received).toHaveLength(3);
  });

  test("is an error at once when it says that it does not heed the page's number", async () => {
    await using api = await answering(success(rows("EMP-1", "EMP-2"), meta(1)));
    await expect(codesOf(api.list)).rejects.toThrow(UnexpectedResponseError);
    expect(api.received).toHaveLength(2);
  });

  test("is an error after some pages when it has the same rows on each", async () => {
    await using api = await answering((page) => success(rows("EMP-1", "EMP-2"), meta(page)));
    const error = await codesOf(api.list).catch((e) => e);
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ code: "unexpected_response", operation: "listVerifications" });
    expect(api.received).toHaveLength(22);
  });

  test("is left when it says at last that there are no more pages", async () => {
    await using api = await answering((page) =>
      success(rows(`EMP-${page}`), { meta: { ...meta(page).meta, last_page: page < 4 ? 1e9 : 4 } }),
    );
    expect(await codesOf(api.list)).toHaveLength(4);
    expect(api.received).toHaveLength(4);
  });
});

describe('the answer "not found"', () => {
  const notFound = (message: string) => ({ status: "fail", message });

  test.each([
    [404, "Data not found."],
    [404, "Data not found"],
    [400, "data not found."],
  ])("of the API, %d %j, is an empty list", async (status, message) => {
    await using api = await answering({ status, body: notFound(message) });
    expect(await codesOf(api.list)).toEqual([]);
    expect(await api.list.page(1)).toMatchObject({ data: [], meta: { total: 0, last_page: 1 } });
  });

  test("of a later page ends the list", async () => {
    await using api = await answering((page) =>
      page < 3
        ? success(rows(`EMP-${page}`), { meta: { current_page: page, last_page: 5, total: 5 } })
        : { status: 404, body: notFound("Data not found.") },
    );
    expect(await codesOf(api.list)).toEqual(["EMP-1", "EMP-2"]);
  });

  test.each<[string, Reply, typeof ServerError | typeof UnexpectedResponseError]>([
    ["of the tenant", { status: 404, body: notFound("Tenant not found.") }, NotFoundError],
    ["of a path", { status: 404, body: { message: "Data not found." } }, UnexpectedResponseError],
    ["of a page", { status: 404, body: "<h1>Not Found</h1>" }, UnexpectedResponseError],
    ["of a failing server", { status: 500, body: notFound("Data not found.") }, ServerError],
  ])("%s is an error, not an empty list", async (_name, reply, Class) => {
    await using api = await answering(reply);
    const error = await codesOf(api.list).catch((e) => e);
    expect(error).toBeInstanceOf(Class);
    if (Class === UnexpectedResponseError) expect(error.code).toBe("wrong_base_url");
  });
});

describe("aborting", () => {
  test("ends a page that is being read, with the reason", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    await using service = await serviceOf(3);
    service.instead = ({ what }) => {
      if (what === 2) controller.abort(reason);
      return undefined;
    };
    const { signal } = controller;
    const seen: string[] = [];
    const reading = (async () => {
      for await (const row of service.client().list({ per_page: 2 }, { signal })) {
        seen.push(row.reference_code);
      }
    })();
    await expect(reading).rejects.toBe(reason);
    expect(seen).toEqual(["EMP-3", "EMP-2"]);
  });

  test("ends between two rows of a page", async () => {
    const controller = new AbortController();
    await using service = await serviceOf(3);
    const iterator = service.client().list({}, controller)[Symbol.asyncIterator]();
    await iterator.next();
    controller.abort();
    await expect(iterator.next()).rejects.toBe(controller.signal.reason);
  });
});

describe("a search word", () => {
  const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };

  test.each(["9999010101900001", "9999 0101 0190 0001", "nik:9999.0101.0190.0001"])(
    "that looks like a NIK (%s) warns without repeating it",
    async (q) => {
      await using service = await serviceOf(1);
      service.client({ logger }).list({ q });
      expect(logger.warn).toHaveBeenCalledOnce();
      expect(JSON.stringify(logger.warn.mock.calls)).toMatch(/looks like a NIK/);
      expect(JSON.stringify(logger.warn.mock.calls)).not.toMatch(/\d{4}/);
    },
  );

  test.each([undefined, "BUDI CONTOH", "EMP-260211-7874", "6281200000001"])(
    "such as %s does not warn",
    async (q) => {
      await using service = await serviceOf(1);
      service.client({ logger }).list(q === undefined ? {} : { q });
      expect(logger.warn).not.toHaveBeenCalled();
    },
  );
});
