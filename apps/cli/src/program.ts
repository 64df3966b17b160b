import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "@commander-js/extra-typings";
import { CommandError } from "./command-error.ts";
import { addBalance } from "./commands/balance.ts";
import { addList } from "./commands/list.ts";
import { addShow } from "./commands/show.ts";
import { addVerify } from "./commands/verify.ts";
import { addWait } from "./commands/wait.ts";
import { exitCodeOf, exitCodeTable } from "./exit-code.ts";
import { chooseLanguage, languages, speak } from "./language/language.ts";
import type { Terminal } from "./terminal.ts";
import { optionTexts } from "./texts/options.ts";
import type { Start } from "./work.ts";

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
    return reportFailure(error, terminal, { json: args.includes("--json") });
  }
}

// Why commander: it refuses what it does not know. A parser that lets a misspelt --consent-form pass (citty)
// buys a check by another way of consent, and one that reads "-" as an option (cac) cannot read stdin.
function buildProgram(terminal: Terminal, start: Start): Command {
  const program = new Command("proofylink")
    .description("Verify a person through Proofylink, and read the results, from a terminal.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: () => {},
      // What was typed may hold a person's data, and report-failure tells the failure.
      outputError: () => {},
    })
    .addHelpText("after", helpAfter);
  for (const add of [addVerify, addList, addShow, addWait, addBalance]) add(program, start);
  offerLanguages(program as Command);
  return program as Command;
}

// Before the command or after it, people expect both.
function offerLanguages(command: Command): void {
  command.addOption(new Option("--lang <language>", optionTexts().lang).choices(languages));
  for (const subcommand of command.commands) offerLanguages(subcommand as Command);
}

// Arguments are seen by everybody on the machine (ps) and stay in the shell's history.
function refuseToken(args: readonly string[]): void {
  if (!args.some((argument) => tokenArgument.test(argument))) return;
  throw new CommandError(
    "usage",
    "token_in_arguments",
    "An access token is not taken from the command line: every program on this machine can read it" +
      " there, and the shell keeps it in its history. If that was a real one, replace it.",
    {
      next: [
        "Put it into PROOFYLINK_ACCESS_TOKEN, or into a profile file with mode 0600: see `proofylink --help`.",
      ],
    },
  );
}

function readVersion(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

const helpAfter = `
Where to call and as whom (never from arguments):
  PROOFYLINK_BASE_URL and PROOFYLINK_ACCESS_TOKEN in the environment, or
  ~/.config/proofylink/default.json with mode 0600:
    {"base_url": "https://…", "access_token": "…"}
  --profile NAME takes ~/.config/proofylink/NAME.json instead (XDG_CONFIG_HOME is respected).
A sandbox on another machine wants --sandbox, PROOFYLINK_SANDBOX=1 or "sandbox": true in the profile.

Examples:
  proofylink verify --file applicant.json --ktp ktp.jpg   check a person; spends one token
  proofylink show EMP-260211-7874                         the result, or how far it is
  proofylink list --q budi                                find a verification by name
  proofylink balance                                      how many tokens are left

Results go to stdout, steps and notes to stderr. NIK, phone and e-mail are masked unless --reveal.
With --json, stdout holds exactly one JSON document, also when the command fails.

Exit codes:
${exitCodeTable()}`;
