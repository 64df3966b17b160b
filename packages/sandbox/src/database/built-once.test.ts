import { expect, test } from "vitest";
import { builtOnce } from "./built-once.ts";
import { openDatabase } from "./open-database.ts";

test("a query is built once for each database and gets its arguments each time", async () => {
  let built = 0;
  const between = builtOnce((database, least: string, count: number) => {
    built += 1;
    return database
      .selectFrom("settings")
      .select("name")
      .where("name", ">=", least)
      .where("value", "=", "kept")
      .orderBy("name")
      .limit(count);
  });
  for (const names of [["a", "b", "c"], ["d"]]) {
    const database = await openDatabase(":memory:");
    const rows = names.map((name) => ({ name, value: "kept" }));
    await database.insertInto("settings").values(rows).execute();
    const found = async (least: string, count: number) =>
      (await between(database, least, count)).map(({ name }) => name);
    expect(await found("a", 9)).toEqual(names);
    expect(await found("b", 1)).toEqual(names.filter((name) => name >= "b").slice(0, 1));
    await database.destroy();
  }
  expect(built).toBe(2);
});

test("an argument that is changed on its way into the query is refused", async () => {
  const database = await openDatabase(":memory:");
  const startingWith = builtOnce((from, start: string) =>
    from.selectFrom("settings").select("name").where("name", "like", `${start}%`),
  );
  await expect(startingWith(database, "a")).rejects.toThrow("not in it as it is");
  await database.destroy();
});
