import { exitCodeOf } from "../exit-code.ts";
import { explanationOf } from "../explanations/catalogue.ts";
import { jsonDocument, jsonLine } from "../output/json-document.ts";
import { concealAnswer } from "../output/personal-data.ts";
import { plainText } from "../output/plain-text.ts";
import { wrap } from "../output/text-layout.ts";
import type { Terminal } from "../terminal.ts";
import { failureTexts } from "../texts/failure.ts";
import { explainFailure, type Failure } from "./explain-failure.ts";

/** Tells a failure on stderr, where `args` ask for JSON on stdout too, and returns the exit code. */
export function reportFailure(error: unknown, terminal: Terminal, args: readonly string[]): number {
  // A failure may quote a server, a path or a mistyped argument, and these may hold anything.
  const failure = concealAnswer(explainFailure(error));
  for (const line of failureLines(failure, terminal)) terminal.say(line);
  if (args.includes("--json")) terminal.print(jsonDocument(failureDocument(failure)));
  else if (args.includes("--jsonl")) terminal.print(jsonLine(failureDocument(failure)));
  return exitCodeOf(failure.ending);
}

function failureLines(failure: Failure, { sayInk, width }: Terminal): string[] {
  const { message, fields, next, code, ending } = failure;
  const names = Object.keys(fields ?? {});
  const labelWidth = Math.max(0, ...names.map((name) => plainText(name).length));
  const indent = " ".repeat(labelWidth + 4);
  const details = Object.entries(fields ?? {}).flatMap(([name, messages]) =>
    messages.map((text, index) => {
      const label = index === 0 ? plainText(name) : "";
      // The name stands in front already.
      const fault = text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
      return wrap(plainText(fault), width, indent, `  ${label.padEnd(labelWidth)}  `);
    }),
  );
  // The mark may hold colour codes, which take no room: it is put in after the text is broken.
  const told = wrap(plainText(message), width, "  ").replace(/^ /, sayInk.bad("✗"));
  const more = ending !== "usage" && ending !== "interrupted" && explanationOf(code) !== undefined;
  return [
    told,
    ...details,
    ...next.map((text) => wrap(plainText(text), width, "  ")),
    ...(more ? [sayInk.dim(`  ${failureTexts().explain(code)}`)] : []),
  ];
}

/** The document of a failed command; the README describes it. */
export function failureDocument(failure: Failure): object {
  const { code, message, fields, next, referenceCode, referenceCodes } = failure;
  return {
    error: {
      code,
      exit_code: exitCodeOf(failure.ending),
      message,
      ...(fields && { fields }),
      ...(referenceCode && { reference_code: referenceCode }),
      ...(referenceCodes && { reference_codes: referenceCodes }),
      next,
    },
  };
}
