import { randomUUID } from "node:crypto";
import type { Context } from "../context.ts";
import { exclusively } from "../database/exclusively.ts";
import type { SandboxDatabase } from "../database/open-database.ts";
import { spend } from "../wallet.ts";
import { newRow } from "./new-row.ts";

/** A verification to begin a test with. */
export interface PlacedVerification {
  readonly referenceCode: string;
  /** @default 1 */
  readonly verificationTypeId?: 1 | 2 | 3 | 4;
  /**
   * Decides what becomes of it; see `scenarios`.
   * @default somebody of no scenario, who completes
   */
  readonly idNumber?: string;
  /** @default "BUDI CONTOH" */
  readonly fullName?: string;
}

/** Begins a verification under a given reference code, in place of one that is there. */
export async function placeVerification(
  { database, clock }: Context,
  placed: PlacedVerification,
): Promise<void> {
  const { referenceCode: reference_code, verificationTypeId = 1 } = placed;
  const applicant = {
    verification_type_id: verificationTypeId,
    id_number: placed.idNumber ?? "9999010101900001",
    full_name: placed.fullName ?? "BUDI CONTOH",
    email: "budi.contoh@example.com",
    phone_number: "6281200000001",
  };
  const now = clock.now();
  // Placed twice on purpose, so no two are the same content to the ledger.
  const digest = `placed ${randomUUID()}`;
  const row = newRow({ route: "own-consent", applicant, reference_code, now, digest });
  await exclusively(database, async (transaction) => {
    const replaced = await remove(transaction, reference_code);
    if (!replaced && !(await spend(transaction, reference_code, now))) {
      throw new Error("No token is left for another verification. Set the balance first.");
    }
    await transaction.insertInto("verifications").values(row).execute();
  });
}

async function remove(transaction: SandboxDatabase, code: string): Promise<boolean> {
  await transaction.deleteFrom("mails").where("reference_code", "=", code).execute();
  await transaction.deleteFrom("reports").where("reference_code", "=", code).execute();
  const { numDeletedRows } = await transaction
    .deleteFrom("verifications")
    .where("reference_code", "=", code)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
