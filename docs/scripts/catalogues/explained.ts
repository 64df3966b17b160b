import { execFileSync } from "node:child_process";
import { join } from "node:path";

export type Language = "en" | "id";

interface Account {
  readonly what_happened: string;
  readonly why: string;
  readonly what_to_do: string;
}

interface ExplainedCode {
  readonly code: string;
  readonly exit_code: number;
  readonly token_spent: "none" | "maybe" | "one" | "depends";
  readonly en: Account;
  readonly id: Account;
}

interface ExitCode {
  readonly exit_code: number;
  readonly en: string;
  readonly id: string;
}

/** What the command line says of its errors and exit codes. */
export interface Explained {
  readonly errors: readonly ExplainedCode[];
  readonly exit_codes: readonly ExitCode[];
}

/** Asks the command line, which knows every code: apps are run, not imported. */
export function explained(): Explained {
  const main = join(import.meta.dirname, "../../../apps/cli/src/main.ts");
  const args = ["--conditions=@proofylink/source", main, "explain", "--json"];
  const said = execFileSync(process.execPath, args, { encoding: "utf8" });
  return JSON.parse(said) as Explained;
}
