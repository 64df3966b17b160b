import { beforeEach, describe, expect, test } from "vitest";
import { NotFoundError } from "../../src/index.ts";
import { IdleClock } from "../idle-clock.ts";
import { type Step, VerificationService } from "../verification-service.ts";
import { codes, day, hour, machine, minute, never, outcomes, second, wordOf } from "../waiting.ts";

let clock: IdleClock;
beforeEach(() => {
  clock = new IdleClock();
});

const start = () => VerificationService.start(clock);

describe("watching by the list", { timeout: 60_000 }, () => {
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
  });

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
  });

  test("takes codes of any age together, though each has a pace of its own", async () => {
    await using service = await start();
    const all = codes(300);
    for (const [index, code] of all.entries()) {
      const steps: Step[] = [
        [8 * second, "waiting_confirmation"],
        [4 * hour, "completed"],
      ];
      service.add(code, steps, index * 18 * second);
    }
    await outcomes(service, all);
    expect(service.pagesRead).toBeLessThan(150);
    expect(service.detailsRead).toBeLessThan(330);
  });

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

describe("what the list does not show", { timeout: 60_000 }, () => {
  test("is asked for by itself, and the list is read no further than that costs", async () => {
    await using service = await start();
    for (const code of codes(3, "DEEP")) service.add(code, [[2 * day, "completed"]], day);
    for (const code of codes(5_000, "OTHER")) service.add(code, never, hour);
    for (const code of codes(100)) service.add(code, machine);
    const found = await outcomes(service, [...codes(100), ...codes(3, "DEEP")]);
    expect(Object.keys(found)).toHaveLength(103);
    expect(Math.max(...service.asked.map(({ what }) => Number(what) || 0))).toBeLessThan(5);
  });

  test("is asked for at once where the next page could not save a request", async () => {
    await using service = await start();
    for (const code of codes(2)) service.add(code, machine, day);
    for (const code of codes(200, "OTHER")) service.add(code, never, hour);
    await outcomes(service, codes(2));
    expect(service.asked.map(({ what }) => what)).toEqual([1, "EMP-1", "EMP-2"]);
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
    expect(service.pagesRead).toBeLessThan(10);
  });
});
