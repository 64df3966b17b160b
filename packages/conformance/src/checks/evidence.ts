import type { Planned } from "../cases/plan.ts";
import type { ApiDocument } from "../document/api-document.ts";
import type { Operation } from "../document/operations.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { WireRequest } from "../wire/request.ts";
import type { CheckName } from "./check-names.ts";

/** What checks judge: a request, why the document forbids it, and what came back. */
export interface Evidence extends Planned {
  readonly operation: Operation;
  readonly request: WireRequest;
  readonly exchange: Exchange;
  /** The body, when it is JSON. */
  readonly json: unknown;
  readonly rules: Rules;
}

/** What the checks go by. */
export interface Rules {
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  /** Whether members and values that the document does not name are findings. */
  readonly closedWorld: boolean;
  /** Milliseconds that an answer may take. */
  readonly maxResponseTime: number;
  /** Statuses that valid input may be refused with, by operation. */
  readonly mayRefuse: Readonly<Record<string, readonly number[]>>;
  /** Credentials, and everything else that no answer may repeat. */
  readonly secrets: readonly string[];
  readonly personal: PersonalData;
}

/** Personal data in requests, by the name of its property or parameter. */
export interface PersonalData {
  /** Names of properties and parameters whose values are personal. */
  readonly properties: readonly string[];
  /** Names whose values the answers of an operation may have. */
  readonly mayAnswer?: Readonly<Record<string, readonly string[]>>;
}

/** Something wrong, before it is known whether it was seen already. */
export interface Problem {
  readonly check: CheckName;
  /** Equal for problems that probably have the same reason. */
  readonly cause: string;
  readonly message: string;
}

/** Whether the document says nothing about how a case ends. */
export function isOpen({ tried }: Evidence): boolean {
  return tried.extra !== undefined || tried.method !== undefined;
}
