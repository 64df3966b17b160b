import type { Command } from "@commander-js/extra-typings";

/** What can follow on a command line, and what it means. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/** A command as a shell sees it. */
export interface CommandNode {
  /** Its name behind those of the commands above it: `config set-token`; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Candidate[];
  readonly options: readonly OptionNode[];
  /** What its arguments may be, where that is known. */
  readonly argumentChoices: readonly string[];
}

export interface OptionNode extends Candidate {
  readonly short: string | undefined;
  readonly takesValue: boolean;
  /** What the value may be; where that is open, it is a file or a text. */
  readonly choices: readonly string[];
}

/** Every command of the program, flat: shells complete by comparing words. */
export function commandNodes(command: Command, path = ""): CommandNode[] {
  const help = command.createHelp();
  const visible = help.visibleCommands(command as never) as unknown as Command[];
  const subcommands = visible.filter((each) => each.name() !== "help");
  const node: CommandNode = {
    path,
    commands: subcommands.map((each) => ({ word: each.name(), description: summaryOf(each) })),
    options: help.visibleOptions(command as never).flatMap((option) => {
      const { long, short, required, optional, argChoices = [], description } = option;
      const takesValue = required || optional;
      return long ? [{ word: long, short, takesValue, choices: argChoices, description }] : [];
    }),
    argumentChoices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  };
  const below = subcommands.flatMap((each) => commandNodes(each, `${path} ${each.name()}`.trim()));
  return [node, ...below];
}

function summaryOf(command: Command): string {
  return command.summary() || (command.description().split("\n")[0] ?? "");
}
