import type { VerificationDetail } from "@proofylink/client";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import { concealAnswer } from "../output/personal-data.ts";
import { resultPage } from "../output/result-page.ts";
import type { Terminal } from "../terminal.ts";
import type { ConnectionOptions } from "./connect.ts";

/** How a command is to print its result. */
export interface ResultOptions extends ConnectionOptions {
  readonly json?: boolean | undefined;
  readonly reveal?: boolean | undefined;
}

/** Prints one verification and returns the exit code of its status. */
export function printDetail(
  detail: VerificationDetail,
  options: ResultOptions,
  terminal: Terminal,
): number {
  const shown = options.reveal ? detail : concealAnswer(detail, detail.customer);
  terminal.print(options.json ? jsonDocument(shown) : resultPage(shown, terminal));
  return exitCodeOf(detail.verification.status === "completed" ? "ok" : "verificationFailed");
}
