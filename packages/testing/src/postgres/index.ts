export { createDatabase, type TestDatabase } from "./create-database.ts";
export { startPostgres, type TestPostgres } from "./start-postgres.ts";
