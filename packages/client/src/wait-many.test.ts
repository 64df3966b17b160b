import { beforeEach, describe, expect, test } from "vitest";
import { IdleClock } from "../test/idle-clock.ts";
import { VerificationService } from "../test/verification-service.ts";
import {
  byEmail,
  codes,
  day,
  failure,
  hour,
  machine,
  minute,
  never,
  outcomes,
  second,
  wordOf,
} from "../test/waiting.ts";
import { AuthenticationError, NotFoundError, type WaitTarget, WaitTimeoutError } from "./index.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("watching by the list", () => {
  test("takes a thousand codes some pages, and one detail each", async () => {
    await using service = await start();
    const all = codes(1_000);
    // Three are final each second or so, for five minutes.
    for (const [index, code] of all.entries()) {
      service.add(code, [[10 * second + index * 300, "completed"]]);
    }
    const found = await outcomes(service, all);
    expect(found).toEqual(Object.fromEntries(all.map((code) => [code, "completed"])));
    expect(service.detailsRead).toBe(1_000);
    // Asking for each every 20 seconds would be 8,000 requests.
    expect(service.pagesRead).toBeLessThan(250);
    expect(clock.elapsed()).toBeLessThan(310 * second + 2 * minute);
  }, 20_000);

  test("takes hundreds of people who answer within a week a few requests each", async () => {
    await using service = await start();
    const all = codes(300);
    for (const [index, code] of all.entries()) {
      const answers = 2 * minute + (index / 300) ** 3 * 6 * day;
      service.add(code, [
        [8 * second, "waiting_confirmation"],
        [answers, "processing"],
        [answers + 15 * second, index % 10 ? "completed" : "failed"],
      ]);
    }
    const found = await outcomes(service, all);
    expect(Object.values(found).filter((word) => word === "failed")).toHaveLength(30);
    expect(Object.values(found).filter((word) => word === "completed")).toHaveLength(270);
    // One wait alone takes some 300 requests in six days.
    expect(service.asked.length).toBeLessThan(300 * 6);
  }, 20_000);

  test("ends its reading at the page with the last code, and begins it on the first", async () => {
    await using service = await start();
    for (const code of codes(30, "OLD")) service.add(code, never, hour);
    for (const code of codes(9)) service.add(code, machine, second);
    for (const code of codes(3, "NEW")) service.add(code, never);
    service.rowsPerPage = 3;
    await outcomes(service, codes(9));
    const pages = service.asked.map(({ what }) => what).filter(Number.isInteger);
    expect([...new Set(pages)]).toEqual([1, 2, 3, 4]);
    expect(service.detailsRead).toBe(9);
  });

  test("works when the list begins with the oldest", async () => {
    await using service = await start();
    for (const [index, code] of codes(300, "OLD").entries()) service.add(code, never, hour + index);
    for (const code of codes(10)) service.add(code, machine);
    service.oldestFirst = true;
    expect(Object.keys(await outcomes(service, codes(10)))).toHaveLength(10);
    expect(service.times(2)).toEqual([]);
    expect(service.detailsRead).toBe(10);
  });

  test("reads a page even if the server gives fewer rows than asked for", async () => {
    await using service = await start();
    for (const code of codes(40)) service.add(code, machine);
    service.rowsPerPage = 10;
    await outcomes(service, codes(40), { per_page: 40 });
    expect(service.asked[0]?.url).toMatch(/per_page=40/);
    expect(service.times(4).length).toBeGreaterThan(1);
    expect(service.detailsRead).toBe(40);
  });
});

describe("what the list does not show", () => {
  test("is asked for by itself, and the list is read no further than that costs", async () => {
    await using service = await start();
    for (const code of codes(3, "DEEP")) service.add(code, [[2 * day, "completed"]], day);
    for (const code of codes(5_000, "OTHER")) service.add(code, never, hour);
    for (const code of codes(100)) service.add(code, machine);
    const found = await outcomes(service, [...codes(100), ...codes(3, "DEEP")]);
    expect(Object.keys(found)).toHaveLength(103);
    expect(Math.max(...service.asked.map(({ what }) => Number(what) || 0))).toBeLessThan(5);
  });

  test("never costs more than twice what asking for each costs", async () => {
    await using service = await start();
    service.rowsPerPage = 10;
    const all = codes(40);
    for (const [index, code] of all.entries()) {
      service.add(code, machine, day + index * second);
      for (const other of codes(30, `OTHER-${index}`)) {
        service.add(other, never, day + index * second);
      }
    }
    await outcomes(service, all);
    expect(service.asked.length).toBeLessThanOrEqual(2 * all.length);
  });

  test("is an outcome of its own when it is nowhere, and the others go on", async () => {
    await using service = await start();
    for (const code of codes(4)) service.add(code, machine);
    const found = await Array.fromAsync(service.client().waitMany(["TYPO-1", ...codes(4)]));
    expect(found.map(wordOf)).toEqual(["not_found", ...Array(4).fill("completed")]);
    expect(found[0]?.error).toBeInstanceOf(NotFoundError);
    expect(service.times("TYPO-1")).toHaveLength(1);
  });

  test("is all of it when the API has its own way of saying that the list is empty", async () => {
    await using service = await start();
    for (const code of codes(4)) service.add(code, machine);
    service.instead = ({ what }) =>
      typeof what === "number"
        ? { status: 404, body: { status: "fail", message: "Data not found." } }
        : undefined;
    expect(Object.values(await outcomes(service, codes(4)))).toEqual(Array(4).fill("completed"));
    expect(service.pagesRead).toBe(1);
  });
});

describe("details", () => {
  test.each([
    [undefined, 4],
    [2, 2],
    [0, 1],
  ])("are read with a concurrency of %s: %d at a time", async (concurrency, most) => {
    await using service = await start();
    for (const code of codes(30)) service.add(code, machine, hour);
    let underWay = 0;
    let highest = 0;
    const counting: typeof fetch = async (url, init) => {
      underWay += 1;
      highest = Math.max(highest, underWay);
      return clock.fetch(url, init).finally(() => {
        underWay -= 1;
      });
    };
    const client = service.client({ fetch: counting });
    const options = concurrency === undefined ? {} : { concurrency };
    await Array.fromAsync(client.waitMany(codes(30), options));
    expect(highest).toBe(most);
  });

  test("come as each is there; after break no more are begun, and what fails then is dropped", async () => {
    await using service = await start();
    for (const code of codes(30)) service.add(code, machine, hour);
    let left = 0;
    service.instead = ({ what }) =>
      typeof what === "string" && ++left > 1 ? { status: 401, body: {} } : undefined;
    const begun: Promise<Response>[] = [];
    const kept: typeof fetch = (url, init) => {
      begun.push(clock.fetch(url, init));
      return begun.at(-1) as Promise<Response>;
    };
    for await (const { detail } of service.client({ fetch: kept }).waitMany(codes(30))) {
      expect(detail?.verification.status).toBe("completed");
      break;
    }
    await Promise.all(begun);
    expect(service.detailsRead).toBeLessThanOrEqual(4);
  });

  test("of one that is final in the list and not in its detail are read again, after a pause", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, machine, hour);
    const late = { verification: { reference_code: "EMP-1", status: "processing" } };
    service.instead = ({ what, at }) =>
      what === "EMP-1" && at < 10 * second ? { body: { data: late } } : undefined;
    expect(Object.keys(await outcomes(service, codes(2)))).toEqual(["EMP-2", "EMP-1"]);
    expect(service.times("EMP-1").length).toBeLessThan(6);
  });
});

describe("many codes", () => {
  test("of none there are no outcomes and no requests", async () => {
    await using service = await start();
    expect(await outcomes(service, [])).toEqual({});
    expect(service.asked).toEqual([]);
  });

  test("may be a set of answers of creates, rows and texts, each waited for once", async () => {
    await using service = await start();
    const created = codes(3).map((code) => service.add(code, machine));
    const targets = new Set<WaitTarget>([...created, "EMP-1", "EMP-3"]);
    expect(Object.keys(await outcomes(service, targets))).toHaveLength(3);
  });

  test("are refused before anything is read when one is no code", async () => {
    await using service = await start();
    const error = await failure(outcomes(service, ["EMP-1", ""]));
    expect(error).toMatchObject({ code: "invalid_input" });
    expect(service.asked).toEqual([]);
  });

  test("have a deadline of their own each: minutes, or days for those asked by e-mail", async () => {
    await using service = await start();
    service.add("EMP-1", never);
    service.add("EMP-2", byEmail.slice(0, 2));
    service.add("EMP-3", never);
    const ends: Record<string, number> = {};
    for await (const { referenceCode, error } of service.client().waitMany(codes(3))) {
      ends[referenceCode] = clock.elapsed();
      expect(error).toBeInstanceOf(WaitTimeoutError);
      expect(error).toMatchObject({
        referenceCode,
        lastStatus: /1|3/.test(referenceCode) ? "processing" : "waiting_confirmation",
      });
    }
    expect(ends).toEqual({ "EMP-1": 15 * minute, "EMP-3": 15 * minute, "EMP-2": 8 * day });
  });

  test("tell each new status of each", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, [[hour, "completed"]], hour - 8 * second);
    const seen: string[] = [];
    await outcomes(service, codes(2), {
      onStatus: (status, referenceCode) => void seen.push(`${referenceCode} ${status}`),
    });
    expect(seen.toSorted()).toEqual([
      "EMP-1 completed",
      "EMP-1 ocr_verification",
      "EMP-2 completed",
      "EMP-2 ocr_verification",
    ]);
  });

  test("wait out failures of the list without asking for each", async () => {
    await using service = await start();
    for (const code of codes(50)) service.add(code, machine);
    service.instead = ({ at }) => (at < 40 * second ? { status: 503, body: {} } : undefined);
    expect(Object.keys(await outcomes(service, codes(50)))).toHaveLength(50);
    expect(service.detailsRead).toBe(50);
  });

  test("stop reading details when the server asks for a pause, and go on after it", async () => {
    await using service = await start();
    for (const code of codes(20)) service.add(code, machine, hour);
    const headers = { "retry-after": "200" };
    service.instead = ({ what, at }) =>
      typeof what === "string" && at < 200 * second
        ? { status: 429, headers, body: {} }
        : undefined;
    const before = () => service.asked.filter(({ at }) => at < 200 * second).length;
    expect(Object.keys(await outcomes(service, codes(20), { retries: 0 }))).toHaveLength(20);
    expect(before()).toBe(1 + 4);
  });

  test("end all at once when the access token is revoked, and when aborted", async () => {
    await using service = await start();
    for (const code of codes(20)) service.add(code, never);
    service.instead = ({ at }) => (at > minute ? { status: 401, body: {} } : undefined);
    expect(await failure(outcomes(service, codes(20)))).toBeInstanceOf(AuthenticationError);
    const controller = new AbortController();
    const options = { signal: controller.signal, onStatus: () => controller.abort() };
    service.instead = () => undefined;
    expect(await failure(outcomes(service, codes(20), options))).toBe(controller.signal.reason);
    expect(clock.waiting).toBe(0);
  });
});
