import type { Batch, RowResult } from "@proofylink/batch";
import type { Proofylink, VerificationListItem } from "@proofylink/client";
import type { Sandbox } from "@proofylink/sandbox";
import { nameOf } from "./people.ts";

/** What the journal says, against what the sandbox has. */
export interface Audit {
  /** Rows with a verification, and of them those whose answer was lost. */
  readonly created: number;
  readonly recovered: number;
  /** Rows that are listed for a person, and of them those that have a verification. */
  readonly listed: number;
  readonly listedCreated: number;
  readonly verifications: number;
  readonly tokensSpent: number;
  readonly createsOnWire: number;
  /** All that does not agree, in words. */
  readonly problems: readonly string[];
}

export async function audit(
  batch: Batch,
  sandbox: Sandbox,
  { verifications }: Proofylink,
): Promise<Audit> {
  const rows = await Array.fromAsync(batch.results());
  const list = await Array.fromAsync(verifications.list({ per_page: 100 }));
  const { tokens, requestsOnWire } = await sandbox.ledger.read();
  const byName = Map.groupBy(list, (one) => one.customer_name);
  const created = rows.filter((row) => row.reference_code !== null);
  const listed = rows.filter((row) => row.state === "unknown");
  const listedCreated = listed.filter(({ line }) => byName.has(nameOf(line)));
  return {
    created: created.length,
    recovered: rows.filter((row) => row.recovered).length,
    listed: listed.length,
    listedCreated: listedCreated.length,
    verifications: list.length,
    tokensSpent: tokens.spent,
    createsOnWire: requestsOnWire,
    problems: [
      ...unsettled(rows),
      ...wrongCodes(created, list),
      ...twice(byName),
      ...difference("verifications", list.length, created.length + listedCreated.length),
      ...difference("tokens spent", tokens.spent, list.length),
      ...(await sandbox.ledger.assertNoDoubleCharge().then(
        () => [],
        (error: Error) => [`The ledger: ${error.message}`],
      )),
    ],
  };
}

/** Every line has an end or is listed, and none is missing. */
function unsettled(rows: readonly RowResult[]): string[] {
  const lines = new Set(rows.map(({ line }) => line));
  return [
    ...(lines.size === rows.length ? [] : ["There are lines that the journal has twice."]),
    ...rows
      .filter(({ state }) => state !== "finished" && state !== "unknown")
      .map(({ line, state }) => `Line ${line} is ${state}.`),
  ];
}

/** The journal's codes are those of the people of its lines. */
function wrongCodes(
  created: readonly RowResult[],
  list: readonly VerificationListItem[],
): string[] {
  const names = new Map(list.map((one) => [one.reference_code, one.customer_name]));
  return created
    .filter(({ line, reference_code }) => names.get(reference_code ?? "") !== nameOf(line))
    .map(({ line, reference_code }) => `${reference_code} is not that of line ${line}.`);
}

function twice(byName: ReadonlyMap<string, readonly VerificationListItem[]>): string[] {
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same.map((one) => one.reference_code).join(", ")} are of one row.`);
}

function difference(what: string, is: number, expected: number): string[] {
  return is === expected ? [] : [`${what}: ${is}, but ${expected} would be right.`];
}
