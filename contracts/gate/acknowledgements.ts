import type { Finding } from "@proofylink/spec-review";

/** A line of a changeset that names a breaking change and says what its users must do. */
export interface Acknowledgement {
  readonly fingerprint: string;
  readonly rule: string;
  readonly migration: string;
}

// The fingerprint ties a line to one change: it cannot cover the next.
const line = /^(?:[-*] )?breaking ([\da-f]{12}) \(([\w-]+)\): (\S.*)$/gm;

/** The acknowledgements in a changeset's text. */
export function acknowledgementsIn(summary: string): Acknowledgement[] {
  return [...summary.matchAll(line)].map(([, fingerprint = "", rule = "", migration = ""]) => ({
    fingerprint,
    rule,
    migration,
  }));
}

/** The line that acknowledges a finding, but for what only its author knows. */
export function lineFor({ fingerprint, id }: Finding): string {
  return `breaking ${fingerprint} (${id}): <what users must change>`;
}

/** Whether a line speaks of a finding, and says something. */
export function covers({ fingerprint, rule, migration }: Acknowledgement, of: Finding): boolean {
  return fingerprint === of.fingerprint && rule === of.id && !migration.startsWith("<");
}
