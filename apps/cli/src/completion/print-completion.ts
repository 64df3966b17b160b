import type { Command } from "@commander-js/extra-typings";
import { exitCodeOf } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { bashScript } from "./bash-script.ts";
import { commandNodes } from "./command-tree.ts";
import { fishScript } from "./fish-script.ts";
import { zshScript } from "./zsh-script.ts";

/** The shells that a script is written for. */
export type Shell = "bash" | "zsh" | "fish";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints the script that completes the commands and options of `program` in a shell. */
export function printCompletion(shell: Shell, program: Command, { print }: Terminal): number {
  print(scripts[shell](commandNodes(program)).trimEnd());
  return exitCodeOf("ok");
}
