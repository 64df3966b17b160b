import {
  AmbiguousMatchError,
  ApiError,
  AuthenticationError,
  ConnectionError,
  InsufficientTokensError,
  InvalidInputError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  ProofylinkError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
  WaitTimeoutError,
} from "@proofylink/client/errors";
import { CommanderError } from "commander";
import { CommandError } from "../command-error.ts";
import type { EndingName } from "../exit-code.ts";
import { explanationOf } from "../explanations/catalogue.ts";
import { spokenLanguage } from "../language/language.ts";
import { failureTexts } from "../texts/failure.ts";
import { checkBeforeRepeating, compareBeforeRepeating } from "./check-before-repeating.ts";
import { fieldsInOwnWords, inOwnWords } from "./in-own-words.ts";
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
  /** The verifications that this may be about, when it is not known which. */
  readonly referenceCodes?: readonly string[] | undefined;
}

/** The first class that fits says how the process ends; what it does not say follows from the client. */
const rules: ReadonlyArray<
  readonly [
    type: abstract new (...args: never[]) => Error,
    EndingName,
    next?: () => readonly string[],
  ]
> = [
  [OutcomeUnknownError, "outcomeUnknown", checkBeforeRepeating],
  [AmbiguousMatchError, "outcomeUnknown", compareBeforeRepeating],
  [InvalidInputError, "rejected"],
  [ValidationError, "rejected", () => [failureTexts().correct]],
  [AuthenticationError, "authentication", () => [failureTexts().checkToken]],
  [PermissionError, "authentication"],
  [InsufficientTokensError, "insufficientTokens", () => [failureTexts().seeLeft]],
  [NotFoundError, "notFound"],
  [WaitTimeoutError, "waitExpired"],
  [ConnectionError, "connection"],
  [TimeoutError, "connection"],
  [UnexpectedResponseError, "server"],
  [ApiError, "server"],
];

/** Says of anything that was thrown how it is told and how the process ends. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof CommandError) return factsOf(error);
  if (error instanceof CommanderError) return factsOf(usageError(error));
  if (error instanceof ProofylinkError) return explainClientError(error);
  if (error instanceof Error && ["Interrupted", "AbortError"].includes(error.name)) {
    return {
      ending: "interrupted",
      code: "interrupted",
      message: failureTexts().interrupted,
      next: [],
    };
  }
  return unexpected(error);
}

function factsOf({ ending, code, message, next, fields, referenceCode }: CommandError): Failure {
  return { ending, code, message, next, fields, referenceCode };
}

// The message may hold anything, a person's data included; where it happened does not.
function unexpected(error: unknown): Failure {
  const [type, stack] = error instanceof Error ? [error.name, framesOf(error)] : [typeof error, []];
  return {
    ending: "unexpected",
    code: "unexpected",
    message: failureTexts().unexpected(type),
    next: [failureTexts().report, ...stack],
  };
}

function framesOf({ message, stack = "" }: Error): string[] {
  const frames = stack.slice(stack.indexOf(message) + message.length).split("\n");
  return frames.filter((line) => /^\s+at /.test(line)).slice(0, 5);
}

function explainClientError(error: ProofylinkError): Failure {
  const [, ending, next] = rules.find(([type]) => error instanceof type) ?? [];
  const { errors, referenceCodes } = error as {
    errors?: Failure["fields"];
    referenceCodes?: Failure["referenceCodes"];
  };
  return {
    ending: endingByCode(error, errors) ?? ending ?? "unexpected",
    code: error.code,
    message: accountOf(error)[0],
    next: [...(next?.() ?? [accountOf(error)[1]]), ...otherEncoding(error)],
    fields: errors && fieldsInOwnWords(errors),
    referenceCodes,
  };
}

// Some classes hold causes that a person mends in different places.
function endingByCode(
  { code }: ProofylinkError,
  fields: Failure["fields"],
): EndingName | undefined {
  if (fields?.accessToken) return "authentication";
  if (code === "wrong_base_url") return "notFound";
  return code === "payload_too_large" || code === "bad_request" ? "rejected" : undefined;
}

// A 422 that names a file may mean that the server wants files in the other of its two documented ways.
function otherEncoding({ nextStep }: ProofylinkError): string[] {
  const encoding = /encoding: "(\w+)"/.exec(nextStep)?.[1];
  return encoding ? [failureTexts().otherEncoding(encoding)] : [];
}

/** What happened and what to do next: in the client's words, which are English, or in those of `explain`. */
function accountOf(error: ProofylinkError): readonly [happened: string, next: string] {
  const account = explanationOf(error.code)?.[spokenLanguage()];
  if (account === undefined || spokenLanguage() === "en") {
    return [inOwnWords(whatHappened(error)), inOwnWords(error.nextStep)];
  }
  return [account[0], account[2]];
}

// The client ends its messages with the next step, for logs; here that has lines of its own.
function whatHappened({ message, nextStep }: ProofylinkError): string {
  return message.endsWith(nextStep) ? message.slice(0, -nextStep.length).trim() : message;
}
