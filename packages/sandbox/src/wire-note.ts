import type { Context } from "./context.ts";
import type { SandboxDatabase } from "./database/open-database.ts";
import { withoutDiskWait } from "./database/without-disk-wait.ts";
import type { FaultName } from "./faults/fault-catalogue.ts";

/** What is known of a create once its request is over. */
export interface WireEnd {
  readonly bodyBytes: number;
  readonly received: boolean;
  readonly answered: number | null;
}

/** The line of a create in the ledger, which the database has before anything else is done for it. */
export interface WireNote {
  /** Notes the verification that is made for it, in the transaction that makes it. */
  committed(transaction: SandboxDatabase, referenceCode: string): Promise<void>;
  ended(end: WireEnd): Promise<void>;
}

/** Notes that a create has reached the sandbox. */
export async function noteArrival(
  { database }: Context,
  path: string,
  fault: FaultName | null,
): Promise<WireNote> {
  const arrival = { path, fault, body_bytes: 0, received: 0, answered: null, reference_code: null };
  const { id } = await withoutDiskWait(database, (connection) =>
    connection.insertInto("wire_creates").values(arrival).returning("id").executeTakeFirstOrThrow(),
  );
  return {
    committed: async (transaction, reference_code) => {
      await transaction
        .updateTable("wire_creates")
        .set({ reference_code })
        .where("id", "=", id)
        .execute();
    },
    ended: async ({ bodyBytes, received, answered }) => {
      const end = { body_bytes: bodyBytes, received: received ? 1 : 0, answered };
      await withoutDiskWait(database, (connection) =>
        connection.updateTable("wire_creates").set(end).where("id", "=", id).execute(),
      );
    },
  };
}
