import type { EndingName } from "./exit-code.ts";
import type { CommandErrorCode } from "./explanations/catalogue.ts";

/** What else is known about a {@link CommandError}. */
export interface CommandErrorDetails {
  /** What to do next, one sentence each. */
  readonly next?: readonly string[];
  /** Field names and what is wrong with each, never a value. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** The verification that this is about, when there is one. */
  readonly referenceCode?: string | undefined;
  readonly cause?: unknown;
}

/** A failure that this program explains itself. Its message never holds personal data or a token. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  /** How the process ends. */
  readonly ending: EndingName;
  /** Stable, for programs that read `--json`. */
  readonly code: CommandErrorCode;
  readonly next: readonly string[];
  readonly fields: Readonly<Record<string, readonly string[]>> | undefined;
  readonly referenceCode: string | undefined;

  constructor(
    ending: EndingName,
    code: CommandErrorCode,
    message: string,
    details: CommandErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.ending = ending;
    this.code = code;
    this.next = details.next ?? [];
    this.fields = details.fields;
    this.referenceCode = details.referenceCode;
  }
}
