import type { CommandNode } from "./command-tree.ts";

/** The words that have led to a command, each behind a space, as the scripts for bash and zsh collect them. */
export function wordsOf(path: string): string {
  return path === "" ? "" : ` ${path}`;
}

/** A pattern of `case` for every command below the program. */
export function commandPattern(nodes: readonly CommandNode[]): string {
  return nodes
    .filter(({ path }) => path !== "")
    .map(({ path }) => `"${wordsOf(path)}"`)
    .join(" | ");
}

/** An option that wants a value, as a pattern of `case`, and what the value may be. */
export interface ValueCase {
  readonly pattern: string;
  readonly choices: readonly string[];
}

/** The options of all commands that want a value next. */
export function valueCases(nodes: readonly CommandNode[]): ValueCase[] {
  return nodes.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ word, short, choices }) => {
        const spellings = short ? [word, short] : [word];
        const pattern = spellings.map((each) => `"${wordsOf(path)} ${each}"`).join(" | ");
        return { pattern, choices };
      }),
  );
}
