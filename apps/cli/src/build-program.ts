import { Command, Option } from "@commander-js/extra-typings";
import { addBalance } from "./commands/balance.ts";
import { addBatch } from "./commands/batch.ts";
import { addCompletion } from "./commands/completion.ts";
import { addConfig } from "./commands/config.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addExplain } from "./commands/explain.ts";
import { addList } from "./commands/list.ts";
import { addReport } from "./commands/report.ts";
import { addServers } from "./commands/servers.ts";
import { addShow } from "./commands/show.ts";
import { addVerify } from "./commands/verify.ts";
import { addWait } from "./commands/wait.ts";
import { exitCodeTable } from "./exit-code.ts";
import { languages } from "./language/language.ts";
import { ownVersion } from "./own-version.ts";
import type { Terminal } from "./terminal.ts";
import { optionTexts } from "./texts/options.ts";
import { programTexts } from "./texts/program.ts";
import type { Start } from "./work.ts";

const commands = [
  addVerify,
  addWait,
  addShow,
  addList,
  addReport,
  addBalance,
  addBatch,
  addServers,
  addConfig,
  addDoctor,
  addExplain,
  addCompletion,
];

/**
 * The whole command line, in the language that is spoken.
 *
 * Why commander: it refuses what it does not know. A parser that lets a misspelt --consent-form pass (citty)
 * buys a check by another way of consent, and one that reads "-" as an option (cac) cannot read stdin.
 */
export function buildProgram(terminal: Terminal, start: Start): Command {
  const texts = programTexts();
  const program = new Command("proofylink")
    .description(texts.description)
    .version(ownVersion(), "-V, --version", texts.version)
    .exitOverride()
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: () => {},
      // What was typed may hold a person's data, and report-failure tells the failure.
      outputError: () => {},
    })
    .addHelpText("after", () => texts.after(exitCodeTable())) as Command;
  program.helpOption("-h, --help", texts.help);
  speakInHelp(program);
  program.helpCommand("help [command]", texts.helpCommand);
  for (const add of commands) add(program, start);
  finishEach(program);
  return program;
}

const ownHelp = ["sandbox", "mock"];

// `--lang` before the command or after it: people expect both.
function finishEach(command: Command): void {
  command.addOption(new Option("--lang <language>", optionTexts().lang).choices(languages));
  for (const subcommand of command.commands as Command[]) {
    // A server's --help is its own.
    if (!ownHelp.includes(subcommand.name()))
      subcommand.helpOption("-h, --help", programTexts().help);
    speakInHelp(subcommand);
    finishEach(subcommand);
  }
}

function speakInHelp(command: Command): void {
  const texts = programTexts();
  const titles: Readonly<Record<string, string>> = {
    "Usage:": texts.usage,
    "Arguments:": texts.arguments,
    "Options:": texts.options,
    "Commands:": texts.commands,
  };
  const said = (text: string): string =>
    text.replace("(choices:", `(${texts.choices}:`).replace("(default:", `(${texts.standard}:`);
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleDescriptionText: said,
    styleOptionDescription: said,
    styleArgumentDescription: said,
  });
}
