import { readFileSync } from "node:fs";

/** Somebody to run a process as. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whom to run a Postgres server as: it refuses to run as root, so root becomes nobody. Undefined for
 * everybody else, who stay who they are.
 */
export function unprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8"));
  if (line === null) {
    throw new Error(
      "A Postgres server does not run as root, and there is no user nobody here. Run the tests as " +
        "another user, or name a running server in DATABASE_URL.",
    );
  }
  return { uid: Number(line[1]), gid: Number(line[2]) };
}
