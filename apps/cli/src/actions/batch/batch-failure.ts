import { CommandError } from "../../command-error.ts";
import { batchTexts } from "../../texts/batch.ts";
import { batchSentence } from "../../texts/batch-sentences.ts";

interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly nextStep?: string;
  readonly line?: number;
}

/** The codes of decisions that fit no row: nothing has to be configured. */
const undecided = new Set(["not_unknown", "other_person", "code_of_other_row"]);

/**
 * What the batch says of a journal or a file that it cannot use, as this program tells it. Known by their names: the
 * classes would have to be loaded.
 */
export function toldAsCommandError(error: unknown): unknown {
  const { name, message, code, nextStep } = Object(error) as ToldError;
  if (name === "InputFileError") {
    const next = code.endsWith("_column") ? [batchTexts().mapNext] : [];
    return new CommandError("rejected", "batch_file", batchSentence(message), {
      next,
      cause: error,
    });
  }
  if (name !== "BatchError") return error;
  const ending = undecided.has(code) ? "rejected" : "configuration";
  const what =
    nextStep && message.endsWith(nextStep) ? message.slice(0, -nextStep.length) : message;
  const hint = nextStep ? [batchSentence(nextStep)] : [];
  return new CommandError(ending, "batch_journal", batchSentence(what.trim()), {
    next: hint,
    cause: error,
  });
}
