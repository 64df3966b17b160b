import { exitCodeOf } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import { printDetail, type ResultOptions } from "./print-detail.ts";
import { checkReferenceCode } from "./reference-code.ts";

/** Prints one verification as it is now. */
export async function showVerification(
  code: string,
  options: ResultOptions,
  terminal: Terminal,
): Promise<number> {
  const referenceCode = checkReferenceCode(code);
  const { verifications } = await connect(options, terminal);
  printDetail(
    await verifications.get(referenceCode, { signal: terminal.signal }),
    options,
    terminal,
  );
  return exitCodeOf("ok");
}
