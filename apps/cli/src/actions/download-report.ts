import { access, constants } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { ReportKind } from "@proofylink/client";
import { InvalidInputError } from "@proofylink/client/errors";
import { CommandError } from "../command-error.ts";
import { parseDuration } from "../duration.ts";
import { exitCodeOf } from "../exit-code.ts";
import { jsonDocument } from "../output/json-document.ts";
import type { Terminal } from "../terminal.ts";
import { reportTexts } from "../texts/report.ts";
import { type ConnectionOptions, connect } from "./connect.ts";
import { checkReferenceCode } from "./reference-code.ts";

/** What `proofylink report` is told. */
export interface ReportOptions extends ConnectionOptions {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
  readonly timeout: string;
  readonly json?: boolean | undefined;
}

/** Downloads a report to a file of one's own. */
export async function downloadReport(
  code: string,
  kind: ReportKind,
  { output, force = false, timeout, json, ...connection }: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const referenceCode = checkReferenceCode(code);
  const deadlineMs = parseDuration(timeout);
  const path = output ?? `${referenceCode}-${kind}.pdf`;
  await refuseUnwritable(path, force);
  const { reports } = await connect(connection, terminal);
  terminal.say(reportTexts().asking);
  const { signal } = terminal;
  const report = await reports.download(referenceCode, kind, { deadlineMs, signal });
  await save(report, path, force, signal);
  const size = `${Math.ceil(report.size / 1024)} kB`;
  terminal.print(
    json
      ? jsonDocument({ path: resolve(path), bytes: report.size })
      : reportTexts().saved(path, size),
  );
  return exitCodeOf("ok");
}

/** Before anything is asked of the server: a report that cannot be kept need not be made. */
async function refuseUnwritable(path: string, force: boolean): Promise<void> {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
  } catch (error) {
    throw unusable(path, String((error as NodeJS.ErrnoException).code));
  }
  if (force) return;
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (taken) throw alreadyThere(path);
}

async function save(
  report: Blob,
  path: string,
  overwrite: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { saveReport } = await import("@proofylink/client/node");
  try {
    await saveReport(report, path, { overwrite, signal });
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const [reason = ""] = error.errors.path ?? [];
    throw reason.includes("taken")
      ? alreadyThere(path)
      : unusable(path, /\((\w+)\)/.exec(reason)?.[1] ?? "");
  }
}

function alreadyThere(path: string): CommandError {
  const { taken, replaceHint } = reportTexts();
  return new CommandError("rejected", "output_unusable", taken(path), { next: [replaceHint] });
}

function unusable(path: string, why: string): CommandError {
  const { unwritable, another } = reportTexts();
  return new CommandError("rejected", "output_unusable", unwritable(path, why), {
    next: [another],
  });
}
