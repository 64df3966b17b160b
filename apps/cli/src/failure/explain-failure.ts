import {
  AmbiguousMatchError,
  AuthenticationError,
  ConnectionError,
  InsufficientTokensError,
  InvalidInputError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  ProofylinkError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  WaitTimeoutError,
} from "@proofylink/client/errors";
import { CommanderError } from "commander";
import { CommandError } from "../command-error.ts";
import type { EndingName } from "../exit-code.ts";
import { usageError } from "./usage-error.ts";

/** A failure as it is told: what happened, what to do next, and how the process ends. */
export interface Failure {
  readonly ending: EndingName;
  /** Stable, for programs. */
  readonly code: string;
  readonly message: string;
  readonly next: readonly string[];
  readonly fields?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly referenceCode?: string | undefined;
}

const checkBeforeRepeating = [
  "Do not run it again: a second run could spend a second token.",
  "Look first whether it is there: proofylink list --q NAME.",
  "If it still is not there after some minutes, ask Proofylink before you repeat it.",
];

/** The first class that fits says how the process ends; what it does not say follows from the client. */
const rules: ReadonlyArray<
  readonly [type: abstract new (...args: never[]) => Error, EndingName, next?: readonly string[]]
> = [
  [OutcomeUnknownError, "outcomeUnknown", checkBeforeRepeating],
  [AmbiguousMatchError, "outcomeUnknown", checkBeforeRepeating],
  [InvalidInputError, "rejected"],
  [ValidationError, "rejected"],
  [AuthenticationError, "authentication", ["Check PROOFYLINK_ACCESS_TOKEN or the profile."]],
  [PermissionError, "authentication"],
  [InsufficientTokensError, "insufficientTokens", ["See what is left: proofylink balance."]],
  [NotFoundError, "notFound"],
  [WaitTimeoutError, "waitExpired"],
  [ConnectionError, "connection"],
  [TimeoutError, "connection"],
  [ServerError, "server"],
  [UnexpectedResponseError, "server"],
];

/** Says of anything that was thrown how it is told and how the process ends. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof CommandError) return error;
  if (error instanceof CommanderError) return usageError(error);
  if (error instanceof ProofylinkError) return explainClientError(error);
  if (error instanceof Error && ["Interrupted", "AbortError"].includes(error.name)) {
    return { ending: "interrupted", code: "interrupted", message: "Interrupted.", next: [] };
  }
  // Its message may hold anything, a person's data included.
  const type = error instanceof Error ? error.name : typeof error;
  return {
    ending: "unexpected",
    code: "unexpected",
    message: `Something went wrong inside this program (${type}).`,
    next: [
      "Please report it, with the command (not the person's data) and `proofylink --version`.",
    ],
  };
}

function explainClientError(error: ProofylinkError): Failure {
  const [, ending, next] = rules.find(([type]) => error instanceof type) ?? [];
  const { errors } = error as { errors?: Failure["fields"] };
  return {
    ending: endingByCode(error) ?? ending ?? "unexpected",
    code: error.code,
    message: errors ? "The input was refused:" : whatHappened(error),
    next: next ?? [error.nextStep],
    fields: errors,
  };
}

// Some classes hold causes that a person mends in different places.
function endingByCode({ code }: ProofylinkError): EndingName | undefined {
  if (code === "wrong_base_url") return "notFound";
  if (code === "payload_too_large" || code === "bad_request") return "rejected";
  return code === "rate_limited" ? "server" : undefined;
}

// The client ends its messages with the next step, for logs; here that has lines of its own.
function whatHappened({ message, nextStep }: ProofylinkError): string {
  return message.endsWith(nextStep) ? message.slice(0, -nextStep.length).trim() : message;
}
