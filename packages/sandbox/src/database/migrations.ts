import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { isShared } from "./is-shared.ts";

/** What brings an older sandbox database up to date, in order. Never change one that was published. */
export const migrations: Record<string, Migration> = {
  "001-first-tables": {
    // biome-ignore lint/suspicious/noExplicitAny: a migration cannot know the schema of its future.
    up: async (database: Kysely<any>) => {
      await createVerifications(database);
      await createTokens(database);
      await createMailsAndReports(database);
      await createWireCreates(database);
    },
  },
};

/** A key that counts up; each database has its own words for it. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
function numbered(database: Kysely<any>) {
  return (column: ColumnDefinitionBuilder) =>
    isShared(database)
      ? column.primaryKey().generatedAlwaysAsIdentity()
      : column.primaryKey().autoIncrement();
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createVerifications(database: Kysely<any>): Promise<void> {
  await database.schema
    .createTable("verifications")
    .addColumn("id", "integer", numbered(database))
    .addColumn("reference_code", "text", (column) => column.notNull().unique())
    .addColumn("verification_type_id", "integer", (column) => column.notNull())
    .addColumn("consent_route", "text", (column) => column.notNull())
    .addColumn("id_number", "text", (column) => column.notNull())
    .addColumn("full_name", "text", (column) => column.notNull())
    .addColumn("search_text", "text", (column) => column.notNull())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("phone_number", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("failed_message", "text")
    .addColumn("credibility_score", "integer")
    .addColumn("credibility_level", "text")
    .addColumn("analysis", "text")
    .addColumn("final_decision", "text")
    .addColumn("content_digest", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .addColumn("completed_at", "bigint")
    .addColumn("next_change_at", "bigint")
    .execute();
  await database.schema
    .createIndex("verifications_by_next_change")
    .on("verifications")
    .column("next_change_at")
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createTokens(database: Kysely<any>): Promise<void> {
  await database.schema
    .createTable("wallet")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("balance", "bigint", (column) => column.notNull())
    .execute();
  await database.schema
    .createTable("token_entries")
    .addColumn("id", "integer", numbered(database))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("reference_code", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema
    .createTable("settings")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createMailsAndReports(database: Kysely<any>): Promise<void> {
  await database.schema
    .createTable("mails")
    .addColumn("id", "integer", numbered(database))
    .addColumn("reference_code", "text", (column) => column.notNull())
    .addColumn("recipient", "text", (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("answer", "text")
    .addColumn("answered_at", "bigint")
    .addColumn("sent_at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema
    .createTable("reports")
    .addColumn("reference_code", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("requested_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("reports_key", ["reference_code", "kind"])
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createWireCreates(database: Kysely<any>): Promise<void> {
  await database.schema
    .createTable("wire_creates")
    .addColumn("id", "integer", numbered(database))
    .addColumn("path", "text", (column) => column.notNull())
    .addColumn("fault", "text")
    .addColumn("body_bytes", "bigint", (column) => column.notNull())
    .addColumn("received", "integer", (column) => column.notNull())
    .addColumn("answered", "integer")
    .addColumn("reference_code", "text")
    .execute();
}
