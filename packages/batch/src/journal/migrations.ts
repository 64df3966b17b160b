import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** What brings an older journal up to date, in order. Never change one that was published. */
export function migrationsFor(kind: "file" | "postgres"): Record<string, Migration> {
  return {
    "001-first-tables": {
      // biome-ignore lint/suspicious/noExplicitAny: a migration cannot know the schema of its future.
      up: async (database: Kysely<any>) => {
        await createTables(database, kind);
        await createIndexes(database);
      },
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createTables(database: Kysely<any>, kind: "file" | "postgres"): Promise<void> {
  const numbered = (column: ColumnDefinitionBuilder) =>
    kind === "file"
      ? column.primaryKey().autoIncrement()
      : column.primaryKey().generatedAlwaysAsIdentity();
  await database.schema
    .createTable("rows")
    .addColumn("id", kind === "file" ? "integer" : "bigint", numbered)
    .addColumn("file", "text", (column) => column.notNull())
    .addColumn("line", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text")
    .addColumn("likeness", "text")
    .addColumn("payload", "text")
    .addColumn("attempt", "integer", (column) => column.notNull())
    .addColumn("sent_at", "bigint")
    .addColumn("lost_at", "bigint")
    .addColumn("checked_at", "bigint")
    .addColumn("look_at", "bigint")
    .addColumn("reference_code", "text")
    .addColumn("status", "text")
    .addColumn("recovered", "integer", (column) => column.notNull())
    .addColumn("failure", "text")
    .addColumn("result", "text")
    .addColumn("duplicate_of", "bigint")
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema
    .createTable("journal")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("salt", "text", (column) => column.notNull())
    .addColumn("proof", "text", (column) => column.notNull())
    .addColumn("spent", "bigint", (column) => column.notNull())
    .execute();
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
async function createIndexes(database: Kysely<any>): Promise<void> {
  const index = (name: string, ...columns: string[]) =>
    database.schema.createIndex(name).on("rows").columns(columns);
  // A person and type is in the journal once.
  await index("rows_by_person", "fingerprint").unique().execute();
  // Of those whom the list shows alike, one at a time is on its way or unknown: what is found is then surely its.
  await index("rows_one_at_a_time", "likeness")
    .unique()
    .where(sql<boolean>`state in ('sending', 'unknown')`)
    .execute();
  // A verification belongs to one row.
  await index("rows_by_reference_code", "reference_code").unique().execute();
  await index("rows_duplicates", "file", "line", "duplicate_of")
    .unique()
    .where(sql<boolean>`state = 'duplicate'`)
    .execute();
  await index("rows_by_state", "state", "id").execute();
  await index("rows_by_likeness", "likeness").execute();
  await index("rows_by_look", "look_at").where(sql<boolean>`state = 'created'`).execute();
}
