import type { ErrorCode } from "@proofylink/client";
import { batchErrors } from "./batch-errors.ts";
import { brokenAnswers } from "./broken-answers.ts";
import type { Explanation } from "./explanation.ts";
import { refusals } from "./refusals.ts";
import { runErrors } from "./run-errors.ts";
import { setupErrors } from "./setup-errors.ts";
import { usageErrors } from "./usage-errors.ts";

/** The codes that this program has besides the client's. */
export type CommandErrorCode =
  | keyof typeof usageErrors
  | keyof typeof setupErrors
  | keyof typeof runErrors
  | keyof typeof batchErrors
  // Of client errors that this program tells in its own words.
  | "invalid_input";

/** Every error code there is. The compiler refuses one without an explanation. */
export const catalogue: Readonly<Record<ErrorCode | CommandErrorCode, Explanation>> = {
  ...usageErrors,
  ...setupErrors,
  ...refusals,
  ...brokenAnswers,
  ...runErrors,
  ...batchErrors,
};

/** What is known of a code, or undefined for one that there is not. */
export function explanationOf(code: string): Explanation | undefined {
  return Object.hasOwn(catalogue, code) ? catalogue[code as keyof typeof catalogue] : undefined;
}
