import type { SandboxDatabase } from "./open-database.ts";

/** A setting that is made once and then lives as long as the database. */
export async function lastingSetting(
  database: SandboxDatabase,
  name: string,
  make: () => string,
): Promise<string> {
  await database
    .insertInto("settings")
    .values({ name, value: make() })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  return settingOf(database, name);
}

/** A setting that was made before. */
export async function settingOf(database: SandboxDatabase, name: string): Promise<string> {
  const row = await database
    .selectFrom("settings")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.value;
}
