import { createProofylink, type VerificationPage } from "@proofylink/client";
import type { Sandbox, TokenCounts } from "@proofylink/sandbox";
import type { Sent } from "./create-until-gone.ts";

type Row = VerificationPage["data"][number];

/** What the database holds in the end, against what the client was told. */
export interface Audit {
  readonly committed: number;
  /** Of them, those whose create was never answered. */
  readonly unanswered: number;
  readonly cancelled: number;
  readonly tokens: TokenCounts;
  /** All that does not agree, in words; empty when everything does. */
  readonly problems: readonly string[];
}

// Longer than any of the states.
const untilFinal = 60_000;

/** Compares all that was sent with all that a sandbox on the same database has. */
export async function audit(
  sandbox: Sandbox,
  sent: readonly Sent[],
  granted: number,
): Promise<Audit> {
  await sandbox.clock.advance(untilFinal);
  const { url: baseUrl, accessToken, ledger } = sandbox;
  const { verifications } = createProofylink({ baseUrl, accessToken });
  const rows = await Array.fromAsync(verifications.list({ per_page: 100 }));
  const { tokens } = await ledger.read();
  const told = new Map(sent.map((one) => [one.name, one]));
  const cancelled = rows.filter(({ status }) => status === "cancelled").length;
  return {
    committed: rows.length,
    unanswered: rows.filter((row) => told.get(row.customer_name)?.told === "unknown").length,
    cancelled,
    tokens,
    problems: [
      ...sent.filter(({ told }) => told === "refused").map(({ name }) => `${name} was refused.`),
      ...lost(rows, sent),
      ...uncalledFor(rows, told),
      ...twice(rows),
      ...rows.filter(isUnderWay).map((row) => `${row.reference_code} ended as ${row.status}.`),
      ...difference("tokens granted", tokens.granted, granted),
      ...difference("tokens spent", tokens.spent, rows.length),
      ...difference("tokens refunded", tokens.refunded, cancelled),
      ...difference("tokens left", tokens.balance, granted - rows.length + cancelled),
      ...(await ledger.assertNoDoubleCharge().then(
        () => [],
        (error: Error) => [`The ledger: ${error.message}`],
      )),
    ],
  };
}

function lost(rows: readonly Row[], sent: readonly Sent[]): string[] {
  const names = new Map(rows.map((row) => [row.reference_code, row.customer_name]));
  return sent
    .filter(
      ({ told, name, referenceCode }) =>
        told === "created" && names.get(referenceCode ?? "") !== name,
    )
    .map(({ referenceCode }) => `${referenceCode} was answered and is not there.`);
}

/** What nobody sent, or what the client was told does not exist. */
function uncalledFor(rows: readonly Row[], told: ReadonlyMap<string, Sent>): string[] {
  return rows.flatMap(({ customer_name, reference_code }) => {
    const one = told.get(customer_name)?.told ?? "not sent by anybody";
    return one === "created" || one === "unknown"
      ? []
      : [`${reference_code} was ${one}, and is there.`];
  });
}

function twice(rows: readonly Row[]): string[] {
  const byName = Map.groupBy(rows, ({ customer_name }) => customer_name);
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.map((row) => row.reference_code).join(", ")} are of one create.`);
}

function isUnderWay({ status }: Row): boolean {
  return status !== "completed" && status !== "cancelled";
}

function difference(what: string, is: number, expected: number): string[] {
  return is === expected ? [] : [`${what}: ${is}, but ${expected} would be right.`];
}
