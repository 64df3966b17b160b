import { CommanderError } from "@commander-js/extra-typings";
import { buildProgram } from "./build-program.ts";
import { CommandError } from "./command-error.ts";
import { exitCodeOf } from "./exit-code.ts";
import { chooseLanguage, speak } from "./language/language.ts";
import type { Terminal } from "./terminal.ts";
import { programTexts } from "./texts/program.ts";

const tokenArgument = /^--?(?:access-?|api-?|bearer-?)?(?:token|key|secret)(?:=|$)/i;

/** Runs one command line and returns the exit code. Never throws. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  speak(chooseLanguage(args, terminal.env));
  let exitCode = exitCodeOf("ok");
  const program = buildProgram(terminal, async (work) => {
    exitCode = await work(terminal);
  });
  try {
    refuseToken(args);
    if (args.length === 0) program.help();
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodeOf("ok");
    const { reportFailure } = await import("./failure/report-failure.ts");
    return reportFailure(error, terminal, args);
  }
}

// Arguments are seen by everybody on the machine (ps) and stay in the shell's history.
function refuseToken(args: readonly string[]): void {
  if (!args.some((argument) => tokenArgument.test(argument))) return;
  const { tokenInArguments, tokenBelongs } = programTexts();
  throw new CommandError("usage", "token_in_arguments", tokenInArguments, { next: [tokenBelongs] });
}
