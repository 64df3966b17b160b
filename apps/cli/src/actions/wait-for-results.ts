import { CommandError } from "../command-error.ts";
import { parseDuration } from "../duration.ts";
import { readStdinLines } from "../settings/read-stdin.ts";
import type { Terminal } from "../terminal.ts";
import { waitTexts } from "../texts/wait.ts";
import { connect } from "./connect.ts";
import { printDetail, type ResultOptions } from "./print-detail.ts";
import { checkReferenceCode } from "./reference-code.ts";
import { refuseContradiction } from "./refuse-contradiction.ts";
import { waitForDetail } from "./wait-for-detail.ts";
import { waitForSeveral } from "./wait-for-several.ts";

/** What `proofylink wait` is told. */
export interface WaitOptions extends ResultOptions {
  readonly timeout: string;
  readonly jsonl?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/** Waits for verifications that were created before: one is printed as a page, several as a line each. */
export async function waitForResults(
  given: readonly string[],
  options: WaitOptions,
  terminal: Terminal,
): Promise<number> {
  const timeoutMs = parseDuration(options.timeout);
  const { json, jsonl, csv } = options;
  refuseContradiction({ "--json": json, "--jsonl": jsonl, "--csv": csv });
  const codes = await distinctCodes(given, terminal);
  const [referenceCode = ""] = codes;
  if (codes.length > 1 && json) {
    throw new CommandError("usage", "contradicting_options", waitTexts().one);
  }
  const proofylink = await connect(options, terminal);
  if (codes.length > 1 || jsonl || csv) {
    return waitForSeveral(proofylink, codes, timeoutMs, options, terminal);
  }
  const target = { reference_code: referenceCode };
  const detail = await waitForDetail(proofylink, target, timeoutMs, terminal);
  return printDetail(detail, options, terminal);
}

async function distinctCodes(given: readonly string[], terminal: Terminal): Promise<string[]> {
  const codes = given.includes("-")
    ? [
        ...given.filter((code) => code !== "-"),
        ...(await readStdinLines(terminal, waitTexts().noCodes)),
      ]
    : given;
  return [...new Set(codes.map(checkReferenceCode))];
}
