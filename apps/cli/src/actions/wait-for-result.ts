import { parseDuration } from "../duration.ts";
import type { Terminal } from "../terminal.ts";
import { connect } from "./connect.ts";
import { printDetail, type ResultOptions } from "./print-detail.ts";
import { checkReferenceCode } from "./reference-code.ts";
import { waitForDetail } from "./wait-for-detail.ts";

/** Waits for a verification that was created before, and prints it. */
export async function waitForResult(
  code: string,
  options: ResultOptions & { readonly timeout: string },
  terminal: Terminal,
): Promise<number> {
  const referenceCode = checkReferenceCode(code);
  const timeoutMs = parseDuration(options.timeout);
  const proofylink = await connect(options, terminal);
  const target = { reference_code: referenceCode };
  const detail = await waitForDetail(proofylink, target, timeoutMs, terminal);
  return printDetail(detail, options, terminal);
}
