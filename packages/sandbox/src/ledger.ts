import type { Context } from "./context.ts";
import type { FaultName } from "./faults/fault-catalogue.ts";
import { catchUp } from "./lifecycle/catch-up.ts";

/** A create as it came over the wire. Of its content only the size is kept. */
export interface LedgerEntry {
  readonly path: string;
  readonly bodyBytes: number;
  /** The request arrived whole. */
  readonly received: boolean;
  /** The HTTP status that was sent, also when the rest of the answer was not; null without one. */
  readonly answered: number | null;
  /** The fault that it met. */
  readonly fault: FaultName | null;
  /** The verification that a token was spent for; null when none was. */
  readonly referenceCode: string | null;
}

/** Tokens since the database began. */
export interface TokenCounts {
  readonly granted: number;
  readonly spent: number;
  readonly refunded: number;
  readonly balance: number;
}

/** What happened, counted. */
export interface LedgerReading {
  /** Creates that reached a sandbox on the database, including refused and broken ones. */
  readonly requestsOnWire: number;
  readonly received: number;
  /** Of them, those for which a token was spent. */
  readonly committed: number;
  readonly tokens: TokenCounts;
  /** One entry for each create that reached a sandbox, oldest first. */
  readonly list: readonly LedgerEntry[];
}

/** The book of creates and tokens. */
export interface Ledger {
  read(): Promise<LedgerReading>;
  /**
   * Throws when the same content was charged more than once (and not refunded), or when the tokens
   * do not add up. A create that is sent again on purpose counts as well.
   *
   * @throws Error that names the reference codes
   */
  assertNoDoubleCharge(): Promise<void>;
}

/** The ledger of all sandboxes on a database. */
export function ledgerOf(context: Context): Ledger {
  return {
    read: async () => {
      await catchUp(context);
      const list = await listWire(context);
      return {
        requestsOnWire: list.length,
        received: list.filter((entry) => entry.received).length,
        committed: list.filter((entry) => entry.referenceCode !== null).length,
        tokens: await countTokens(context),
        list,
      };
    },
    assertNoDoubleCharge: async () => {
      await catchUp(context);
      const problems = [...(await doubleCharges(context)), ...(await missingTokens(context))];
      if (problems.length > 0) throw new Error(problems.join("\n"));
    },
  };
}

async function listWire({ database }: Context): Promise<LedgerEntry[]> {
  const rows = await database.selectFrom("wire_creates").selectAll().orderBy("id").execute();
  return rows.map((row) => ({
    path: row.path,
    bodyBytes: row.body_bytes,
    received: row.received === 1,
    answered: row.answered,
    fault: row.fault,
    referenceCode: row.reference_code,
  }));
}

async function countTokens({ database }: Context): Promise<TokenCounts> {
  const sums = await database
    .selectFrom("token_entries")
    .select(({ fn }) => ["kind", fn.sum<number>("amount").as("amount")])
    .groupBy("kind")
    .execute();
  const wallet = await database.selectFrom("wallet").select("balance").executeTakeFirstOrThrow();
  const of = (kind: string) => Math.abs(sums.find((sum) => sum.kind === kind)?.amount ?? 0);
  return {
    granted: of("granted"),
    spent: of("spent"),
    refunded: of("refunded"),
    balance: wallet.balance,
  };
}

async function doubleCharges({ database }: Context): Promise<string[]> {
  const charged = await database
    .selectFrom("verifications")
    .select(["reference_code", "content_digest"])
    .where("status", "!=", "cancelled")
    .execute();
  const byContent = Map.groupBy(charged, (one) => one.content_digest);
  return [...byContent.values()]
    .filter((same) => same.length > 1)
    .map((same) => {
      const codes = same.map((one) => one.reference_code).join(", ");
      return `The same applicant was charged ${same.length} times: ${codes}.`;
    });
}

async function missingTokens(context: Context): Promise<string[]> {
  const { granted, spent, refunded, balance } = await countTokens(context);
  const { count } = await context.database
    .selectFrom("verifications")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const expected = granted - spent + refunded;
  return [
    ...(balance === expected ? [] : [`The balance is ${balance}; the entries say ${expected}.`]),
    ...(spent === count ? [] : [`${spent} tokens were spent for ${count} verifications.`]),
  ];
}
