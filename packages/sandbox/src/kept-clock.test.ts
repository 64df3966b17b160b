import { expect, test } from "vitest";
import { openDatabase } from "./database/open-database.ts";
import { openClock } from "./kept-clock.ts";

const base = { now: () => 1_000.7 };

test("it tells whole milliseconds and stays where it was turned to when opened again", async () => {
  const database = await openDatabase(":memory:");
  const clock = await openClock(database, base);
  await Promise.all([clock.advance(5), clock.advance(20)]);
  expect(clock.now()).toBe(1_025);
  expect((await openClock(database, base)).now()).toBe(1_025);
  await database.destroy();
});

test("it is turned at once, before the database has kept it", async () => {
  const database = await openDatabase(":memory:");
  const clock = await openClock(database, base);
  const kept = clock.advance(5);
  expect(clock.now()).toBe(1_005);
  await clock.refresh();
  expect((await openClock(database, base)).now()).toBe(1_005);
  await kept;
  await database.destroy();
});

test.each([-1, 0.5, Number.NaN, 9e15, 253_402_300_799_999])(
  "%d is refused and leaves it as it is",
  async (milliseconds) => {
    const database = await openDatabase(":memory:");
    const clock = await openClock(database, base);
    await expect(clock.advance(milliseconds)).rejects.toThrow(RangeError);
    expect(clock.now()).toBe(1_000);
    await database.destroy();
  },
);
