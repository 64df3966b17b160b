/** The sandbox's tables on Postgres stay apart from whatever else is in the database. */
export const postgresSchema = "proofylink_sandbox";
