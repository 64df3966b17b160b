import type { Line } from "./stated.ts";

/**
 * The text that the lines count: the vendor's page
 * https://proofylink-documentation.pages.dev/docs/enterprise/api-reference/cek-individu/verifications-endpoints
 * of 13 March 2026 as plain text, a line for each heading, row of a table and line of a sample.
 */
export const page = {
  lines: 319,
  sha256: "b03128bf37a3b8db604cf3089353951ffeb5e33c8b63872b1eb8c4f2df6fe94f",
  title: { line: 1, text: "API Endpoints" },
  purpose: { line: 2, says: "The endpoints manage the screening of individuals." },
} satisfies {
  lines: number;
  sha256: string;
  title: Line & { text: string };
  purpose: Line & { says: string };
};
