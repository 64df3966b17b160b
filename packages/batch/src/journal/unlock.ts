import { Vault } from "../vault.ts";
import type { JournalDatabase } from "./schema.ts";

/**
 * Gets the vault of a journal; a new journal gets a new one.
 *
 * @throws {BatchError} `missing_key`, `weak_key`, `wrong_key`
 */
export async function unlock(database: JournalDatabase, key: string | undefined): Promise<Vault> {
  const find = () => database.selectFrom("journal").selectAll().executeTakeFirst();
  const present = await find();
  if (present) return Vault.unlock(key, present);
  const vault = await Vault.make(key);
  await database
    .insertInto("journal")
    .values({ id: 1, ...vault.lock, spent: 0 })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const made = await find();
  // Another worker may have been faster.
  return made && made.salt !== vault.lock.salt ? Vault.unlock(key, made) : vault;
}
