import { exclusively } from "./database/exclusively.ts";
import type { SandboxDatabase } from "./database/open-database.ts";

/** Gives a new database its first tokens; an older one keeps what it has. */
export async function openWallet(
  database: SandboxDatabase,
  tokens: number,
  now: number,
): Promise<void> {
  await exclusively(database, async (transaction) => {
    const wallet = await transaction.selectFrom("wallet").select("id").executeTakeFirst();
    if (wallet !== undefined) return;
    await transaction.insertInto("wallet").values({ id: 1, balance: 0 }).execute();
    await grant(transaction, tokens, now);
  });
}

/** Tokens left. */
export async function balanceOf(database: SandboxDatabase): Promise<number> {
  const wallet = await database.selectFrom("wallet").select("balance").executeTakeFirstOrThrow();
  return wallet.balance;
}

/** Adds tokens as a top-up does, or takes some away. To be called in a transaction. */
async function grant(transaction: SandboxDatabase, amount: number, now: number): Promise<void> {
  await move(transaction, amount);
  await transaction
    .insertInto("token_entries")
    .values({ kind: "granted", amount, reference_code: null, created_at: now })
    .execute();
}

/** Brings the balance to a number of tokens. */
export async function setBalance(
  database: SandboxDatabase,
  tokens: number,
  now: number,
): Promise<void> {
  if (!Number.isSafeInteger(tokens) || tokens < 0) {
    throw new RangeError("A balance is a whole number of tokens, 0 or more.");
  }
  await exclusively(database, async (transaction) => {
    await grant(transaction, tokens - (await balanceOf(transaction)), now);
  });
}

/** Spends one token; false when none is left. To be called in the verification's transaction. */
export async function spend(
  transaction: SandboxDatabase,
  referenceCode: string,
  now: number,
): Promise<boolean> {
  if (!(await move(transaction, -1))) return false;
  await transaction
    .insertInto("token_entries")
    .values({ kind: "spent", amount: -1, reference_code: referenceCode, created_at: now })
    .execute();
  return true;
}

/** Gives the token of a cancelled verification back. To be called in a transaction. */
export async function refund(
  transaction: SandboxDatabase,
  referenceCode: string,
  now: number,
): Promise<void> {
  await move(transaction, 1);
  await transaction
    .insertInto("token_entries")
    .values({ kind: "refunded", amount: 1, reference_code: referenceCode, created_at: now })
    .execute();
}

async function move(transaction: SandboxDatabase, amount: number): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable("wallet")
    .set((column) => ({ balance: column("balance", "+", amount) }))
    .where("balance", ">=", -amount)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
